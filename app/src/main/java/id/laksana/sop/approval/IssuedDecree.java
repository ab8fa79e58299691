package id.laksana.sop.approval;

import id.laksana.sop.layout.Stationery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An act that has put SOPs in force.
 *
 * @param by who has signed it, as appointed on the day
 * @param annex the versions, in order
 */
public record IssuedDecree(
        UUID id,
        String number,
        DecreeText text,
        LocalDate signed,
        Stationery.Signatory by,
        List<Annexed> annex,
        Instant recordedAt,
        String recordedBy) {

    public IssuedDecree {
        annex = List.copyOf(annex);
    }

    /** A version as it stands in the annex. */
    public record Annexed(UUID sop, String code, int version, String name, String number) {}
}
