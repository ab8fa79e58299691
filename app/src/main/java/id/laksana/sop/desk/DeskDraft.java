package id.laksana.sop.desk;

import id.laksana.sop.draft.Stage;
import java.time.Instant;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What is being written, as it lies on the desk.
 *
 * @param name as it is written now; blank where it is not written yet
 * @param basedOn nothing of an SOP that has no version yet
 * @param seq the last entry of its log
 * @param mine whether whoever looks has written any of it
 * @param waits whether it is the turn of whoever looks
 */
public record DeskDraft(
        String code,
        String name,
        @Nullable String unit,
        OptionalInt basedOn,
        Stage stage,
        long seq,
        String begunBy,
        String changedBy,
        Instant changedAt,
        boolean mine,
        boolean waits) {

    /** As people call it. */
    public String called() {
        return name.isBlank() ? code : name;
    }
}
