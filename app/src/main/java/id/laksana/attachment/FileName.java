package id.laksana.attachment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file is called, without folders and without what nobody sees. */
record FileName(String value) {

    static final int LONGEST = 200;

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");

    /** What no file system of an officer takes, control characters, and those that turn the direction of writing or have no width. */
    private static final Pattern UNFIT =
            Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Co}\\u2028\\u2029<>:\"|?*]");

    private static final Pattern AROUND = Pattern.compile("^[\\s.]+|[\\s.]+$");
    private static final String NAMELESS = "berkas";

    static FileName of(String given) {
        String plain = UNFIT.matcher(FOLDERS.matcher(Normalizer.normalize(given, Normalizer.Form.NFC))
                        .replaceFirst(""))
                .replaceAll("");
        String name = AROUND.matcher(plain).replaceAll("");
        return new FileName(name.isEmpty() ? NAMELESS : shortened(name));
    }

    /** By which it says what it is; nothing where it does not. */
    Optional<String> extension() {
        int dot = value.lastIndexOf('.');
        return dot < 1 ? Optional.empty() : Optional.of(value.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** One that says nothing says what it is from now on. */
    FileName as(FileKind kind) {
        return extension().isPresent()
                ? this
                : new FileName(value + "." + kind.extensions().getFirst());
    }

    /** The end stays, because it says what the file is; room is left for one. */
    private static String shortened(String name) {
        int room = LONGEST - 6;
        if (name.codePointCount(0, name.length()) <= room) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String end = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        int kept = name.offsetByCodePoints(0, room - end.length());
        return name.substring(0, kept) + end;
    }
}
