package id.laksana.sop.approval;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody says of a cell of a draft, and what others answer.
 *
 * @param cell as edits name it, such as {@code row/t1-1/ACTIVITY}
 * @param resolved by whom and when, once there is nothing more to be done
 */
public record Comment(
        UUID id,
        String cell,
        String text,
        Person author,
        Instant at,
        List<Answer> answers,
        Optional<Resolved> resolved) {

    public static final int LONGEST = 4000;

    public Comment {
        answers = List.copyOf(answers);
    }

    public record Answer(String text, Person author, Instant at) {}

    public record Resolved(String by, Instant at) {}

    public boolean isOpen() {
        return resolved.isEmpty();
    }
}
