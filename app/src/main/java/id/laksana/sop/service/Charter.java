package id.laksana.sop.service;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The agency's service charter (maklumat pelayanan). */
public record Charter(
        String text, String place, @Nullable LocalDate signedOn, String signatory, String post, long version) {

    public static final int LONGEST_TEXT = 5000;
    public static final int LONGEST_PLACE = 100;
    public static final int LONGEST_NAME = 200;

    public boolean isAdopted() {
        return !text.isBlank();
    }
}
