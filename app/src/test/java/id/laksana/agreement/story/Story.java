package id.laksana.agreement.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One case from its start to its end.
 *
 * @param lines what happened, to be read
 * @param steps where it stood, one after the other
 * @param answers all that were given
 * @param whole whether it came to an end; otherwise it was left because it would have come to a step too often
 */
public record Story(List<String> lines, List<String> steps, List<Boolean> answers, boolean whole) {

    public Story {
        lines = List.copyOf(lines);
        steps = List.copyOf(steps);
        answers = List.copyOf(answers);
    }

    /** The answers that lead to the next story, in the order of their answers with Ya before Tidak. */
    public Optional<List<Boolean>> next() {
        int last = answers.lastIndexOf(true);
        if (last < 0) {
            return Optional.empty();
        }
        List<Boolean> next = new ArrayList<>(answers.subList(0, last));
        next.add(false);
        return Optional.of(next);
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
