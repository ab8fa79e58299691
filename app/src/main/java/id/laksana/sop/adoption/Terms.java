package id.laksana.sop.adoption;

import id.laksana.organisation.structure.PostId;
import java.time.LocalDate;

/**
 * On what terms an SOP is put in force.
 *
 * @param signed the day on which it is ratified
 * @param since the day from which it counts
 * @param post as which somebody signs
 */
public record Terms(Number number, LocalDate signed, LocalDate since, PostId post) {

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
