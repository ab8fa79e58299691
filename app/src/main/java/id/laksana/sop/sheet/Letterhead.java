package id.laksana.sop.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose sheet it is, as its head says. */
public record Letterhead(
        @Nullable String agency,
        @Nullable String government,
        Unit unit,
        @Nullable Region region,
        List<String> lines,
        @Nullable String doubt) {

    public Letterhead {
        lines = List.copyOf(lines);
    }

    /** Bidang, seksi, UPTD. */
    public record Unit(
            @Nullable String printed,
            @Nullable String division,
            @Nullable String section,
            @Nullable String technicalUnit) {}

    public record Region(Kind kind, String name, String printed) {

        public enum Kind {
            KOTA,
            KABUPATEN
        }
    }
}
