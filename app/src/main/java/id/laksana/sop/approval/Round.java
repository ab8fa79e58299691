package id.laksana.sop.approval;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A time that a draft was sent to review.
 *
 * @param reviewers who was asked; nobody where anybody may review it
 * @param answer what came of it, if anything so far
 */
public record Round(
        int no, String note, Person askedBy, Instant askedAt, List<Person> reviewers, Optional<Answer> answer) {

    public static final int LONGEST_NOTE = 1000;

    public Round {
        reviewers = List.copyOf(reviewers);
    }

    public enum Verdict {
        APPROVED,
        CHANGES,
        TAKEN_BACK
    }

    public record Answer(Verdict verdict, String note, Person by, Instant at) {}

    /** Whether somebody is asked, by name or as one of many. */
    boolean asks(UUID member) {
        return reviewers.isEmpty()
                || reviewers.stream().anyMatch(one -> one.id().equals(member));
    }
}
