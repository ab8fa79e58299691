package id.laksana.sop.service;

import org.jspecify.annotations.Nullable;

/**
 * After how many working days from the complete application the law deems it granted (UU 30/2014, article 53).
 *
 * @param ownDays by a law of the service's own; nothing where none says so, and 0 where nothing is ever deemed granted
 * @param basis which law that is
 */
public record StatutoryTime(@Nullable Integer ownDays, String basis) {

    public static final int USUAL_DAYS = 5;
    public static final int MOST = 365;
    public static final int LONGEST_BASIS = 1000;
    public static final StatutoryTime USUAL = new StatutoryTime(null, "");

    public StatutoryTime {
        if (ownDays != null && (ownDays < 0 || ownDays > MOST)) {
            throw new IllegalArgumentException("No number of days that a law gives: " + ownDays);
        }
    }

    /** 0 where the law deems nothing granted. */
    public int days() {
        return ownDays == null ? USUAL_DAYS : ownDays;
    }
}
