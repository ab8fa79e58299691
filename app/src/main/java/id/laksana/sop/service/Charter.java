package id.laksana.sop.service;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The agency's service charter (maklumat pelayanan). */
public record Charter(
        String text, String place, @Nullable LocalDate signedOn, String signatory, String post, long version) {

    public boolean isAdopted() {
        return !text.isBlank();
    }
}
