package id.laksana.sop.approval;

import java.util.List;

/** What came of what a reviewer said. */
public sealed interface Asked {

    record Done() implements Asked {}

    /** Nobody approves what they wrote. */
    record OwnWork() implements Asked {}

    /** All who were to be asked have written in it. */
    record OnlyAuthors() implements Asked {}

    /** Nobody can change what nobody has named: there is neither a note nor an open comment. */
    record NothingSaid() implements Asked {}

    /** @param count of texts beside cells, between which nobody has chosen yet */
    record Unsettled(int count) implements Asked {}

    /** @param reviewers who were asked instead */
    record NotAsked(List<String> reviewers) implements Asked {

        public NotAsked {
            reviewers = List.copyOf(reviewers);
        }
    }
}
