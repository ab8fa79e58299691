package id.laksana.sop.approval;

import id.laksana.numbering.Drawn;
import id.laksana.organisation.structure.Signing;
import id.laksana.sop.draft.Stage;
import id.laksana.sop.version.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What came of putting an SOP in force. */
public sealed interface Enacted {

    /** @param number that it bears; blank where its paper has none */
    record Done(int version, String number) implements Enacted {}

    record Refused(Decision why) implements Enacted {}

    record NoNumber(Drawn why) implements Enacted {}

    /** Something else bears it. */
    record NumberTaken(String number, String subject) implements Enacted {}

    /** @param day on which the post has nobody */
    record NobodySigns(Signing.Vacant why, LocalDate day) implements Enacted {}

    /** @param place of the signature, from 0 on, that is given before the one in front of it */
    record SignedBackwards(int place) implements Enacted {}

    /** Nothing counts before it is ratified. */
    record SignedTooLate() implements Enacted {}

    /**
     * Nobody puts in force alone what they wrote.
     *
     * @param others who may instead
     * @param reviewers who may approve it, so that its authors may
     */
    record OwnWork(List<String> others, List<String> reviewers) implements Enacted {

        public OwnWork {
            others = List.copyOf(others);
            reviewers = List.copyOf(reviewers);
        }
    }

    /** @param count of texts beside cells, which would be lost */
    record Unsettled(int count) implements Enacted {}

    /** @param now how it stands by now; nothing where it is a draft no more */
    record Moved(Optional<Stage> now) implements Enacted {}

    /** Whoever reviewed it wants it changed, and it has not been sent to review since. */
    record ChangesWanted(String by) implements Enacted {}
}
