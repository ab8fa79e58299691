package id.laksana.sop.approval;

import id.laksana.organisation.structure.PostId;
import java.time.LocalDate;
import java.util.List;

/**
 * On what terms a decree puts SOPs in force.
 *
 * @param number as typed; blank for the next of the register of decrees
 * @param signed the day on which it is signed
 * @param since the day from which they count
 * @param post as which it is signed
 * @param sops in the order of its annex
 */
public record DecreeTerms(
        String number, LocalDate signed, LocalDate since, PostId post, DecreeText text, List<Chosen> sops) {

    /** So many at once. */
    public static final int MOST_SOPS = 100;

    public DecreeTerms {
        sops = List.copyOf(sops);
        if (text.place().isEmpty()) {
            throw new IllegalArgumentException("Decided nowhere");
        }
        if (sops.isEmpty() || sops.size() > MOST_SOPS) {
            throw new IllegalArgumentException("So many SOPs in one decree: " + sops.size());
        }
    }

    /** A draft as it was seen, and what it was called then. */
    public record Chosen(String code, String name, Seen seen) {}
}
