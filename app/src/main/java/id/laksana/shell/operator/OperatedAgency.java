package id.laksana.shell.operator;

import id.laksana.agency.AgencyStatus;
import id.laksana.migrations.AgencyKey;
import java.time.Instant;
import java.util.Optional;

/**
 * An agency as its operator sees it; figures that were never counted are absent.
 *
 * @param countFailure why the figures could not be counted last
 */
public record OperatedAgency(
        AgencyKey key,
        String name,
        String provinceCode,
        AgencyStatus status,
        Schema schema,
        Optional<Integer> members,
        Optional<Integer> sops,
        Optional<Long> bytes,
        Optional<Instant> lastActiveAt,
        Optional<Instant> countedAt,
        Optional<String> countFailure) {

    /** How its schema stands to the one that this program was written for. */
    public enum Schema {
        CURRENT,
        BEHIND,
        FAILED
    }
}
