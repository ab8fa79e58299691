package id.laksana.tenantadmin.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was found when a chain was verified.
 *
 * @param length how many entries it has
 * @param head how it ends, to be sealed; none where it is empty
 * @param sealed the length up to which a seal vouches for it
 * @param findings the first of them
 * @param found how many there are
 */
public record Verdict(
        long length, Optional<Seal> head, long sealed, List<Finding> findings, long found, Instant verifiedAt) {

    public Verdict {
        findings = List.copyOf(findings);
    }

    public boolean isSound() {
        return found == 0;
    }
}
