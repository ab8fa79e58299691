package id.laksana.sop.approval;

import id.laksana.organisation.structure.PostId;
import java.time.LocalDate;
import java.util.List;

/**
 * On what terms an SOP is put in force.
 *
 * @param since the day from which it counts
 * @param signatures in the order in which they are given; the last one ratifies. None where the paper has its own
 */
public record Terms(Number number, LocalDate since, List<Signature> signatures) {

    /** So many sign at most. */
    public static final int MOST_SIGNATURES = 10;

    public Terms {
        signatures = List.copyOf(signatures);
        if (signatures.size() > MOST_SIGNATURES) {
            throw new IllegalArgumentException("Nobody needs so many: " + signatures.size());
        }
    }

    /** What is transcribed from paper has its number and its signature there. */
    public static Terms asOnPaper(LocalDate since) {
        return new Terms(new Number.Kept(), since, List.of());
    }

    /** As which post somebody signs, and on which day. */
    public record Signature(PostId post, LocalDate day) {}

    /** The day on which it is ratified. */
    LocalDate signed() {
        return signatures.getLast().day();
    }

    /** Which number it bears. */
    public sealed interface Number {

        /** That which it bears already. */
        record Kept() implements Number {}

        /** The next of the register. */
        record Next() implements Number {}

        /** One that the agency has given it elsewhere, or holds for it. */
        record Own(String text) implements Number {

            public static final int LONGEST = 200;
        }
    }
}
