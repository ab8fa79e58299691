package id.laksana.sop.sheet;

import org.jspecify.annotations.Nullable;

/** Disahkan oleh: an office, mostly with a name. */
public record Ratifier(
        String printed,
        String office,
        @Nullable String name,
        @Nullable Nip nip,
        @Nullable String nipLabel,
        @Nullable String rank,
        @Nullable String stamp,
        @Nullable String doubt) {

    /** A civil servant's number as printed: it has 18 digits, but on paper also 17 or 19, and it is never a key. */
    public record Nip(String printed, @Nullable String doubt) {

        public static final int DIGITS = 18;

        public String digits() {
            return printed.replaceAll("\\D", "");
        }
    }
}
