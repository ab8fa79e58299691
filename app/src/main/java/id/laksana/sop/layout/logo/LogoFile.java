package id.laksana.sop.layout.logo;

import id.laksana.organisation.Emblem;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A logo as somebody sends it: a PNG, a JPEG or an SVG. Whatever it is, it is drawn anew as a PNG, so that nothing is kept, shown or printed that is no
 * picture.
 */
public final class LogoFile {

    public static final int LARGEST = 5 * 1024 * 1024;
    public static final int LARGEST_DRAWING = 2 * 1024 * 1024;

    private static final int HEAD = 4096;

    private LogoFile() {}

    /** What became of a file that was sent. */
    public sealed interface Reading {

        /** @param cleaned whether it held what is no picture: a script, a picture from elsewhere, a page */
        record Drawn(Emblem logo, boolean cleaned) implements Reading {}

        record NoPicture() implements Reading {}

        record TooLarge() implements Reading {}

        record TooManyPixels() implements Reading {}

        /** So small, or so much longer than high, that nobody would know it at the head of a page. */
        record NoLogo() implements Reading {}

        /** Nothing that is drawn is left of it. */
        record Empty() implements Reading {}
    }

    public static Reading read(byte[] file) {
        if (file.length > LARGEST) {
            return new Reading.TooLarge();
        }
        return isDrawing(file) ? drawing(file) : picture(file, false);
    }

    private static Reading drawing(byte[] file) {
        if (file.length > LARGEST_DRAWING) {
            return new Reading.TooLarge();
        }
        Optional<CleanDrawing> clean = CleanDrawing.of(file);
        if (clean.isEmpty()) {
            return new Reading.NoPicture();
        }
        return clean.get()
                .png()
                .map(png -> picture(png, clean.get().wasCleaned()))
                .orElseGet(Reading.Empty::new);
    }

    private static Reading picture(byte[] file, boolean cleaned) {
        return switch (Emblem.read(file)) {
            case Emblem.Reading.Drawn(Emblem logo) -> new Reading.Drawn(logo, cleaned);
            case Emblem.Reading.NoPicture() -> new Reading.NoPicture();
            case Emblem.Reading.TooManyPixels() -> new Reading.TooManyPixels();
            case Emblem.Reading.NoEmblem() -> new Reading.NoLogo();
        };
    }

    /** By what it is, not by what it is called. */
    private static boolean isDrawing(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.UTF_8);
        return head.stripLeading().startsWith("<") || head.startsWith("\uFEFF<");
    }
}
