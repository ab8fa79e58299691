package id.laksana.sop.desk;

import id.laksana.sop.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * An SOP that is to be written.
 *
 * @param unit as it will stand in the letterhead; nothing where it is what its source has
 */
public record NewSop(String name, String code, @Nullable String unit, Source source) {

    /** What it begins with. */
    public sealed interface Source {

        record Nothing() implements Source {}

        /** @param code of another SOP of the agency */
        record CopyOf(String code) implements Source {}

        record OfTemplate(String id) implements Source {}

        /** @param sheet as a file had it, in the form in which sheets are written */
        record OfFile(Sheet sheet) implements Source {}
    }
}
