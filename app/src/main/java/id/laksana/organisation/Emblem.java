package id.laksana.organisation;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * The picture of a letterhead. What was sent is drawn anew as a PNG of a size that suits screen and print, so that
 * nothing else that a file can carry is kept.
 */
public final class Emblem {

    /** The longer side, in pixels: sharp at 4 cm on paper. */
    private static final int LARGEST = 512;

    private static final int SMALLEST = 32;
    private static final int LONGEST_SHAPE = 4;
    private static final long MOST_PIXELS = 6_000L * 6_000;
    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    private final byte[] png;

    private Emblem(byte[] png) {
        this.png = png;
    }

    /** What became of a file that was sent. */
    public sealed interface Reading {
        record Drawn(Emblem emblem) implements Reading {}

        record NoPicture() implements Reading {}

        record TooManyPixels() implements Reading {}

        /** So small, or so much longer than high, that nobody would know it at the head of a page. */
        record NoEmblem() implements Reading {}
    }

    public static Reading read(byte[] file) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            while (readers.hasNext()) {
                ImageReader reader = readers.next();
                if (FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                    return read(reader, input);
                }
            }
            return new Reading.NoPicture();
        } catch (IOException | IllegalArgumentException damaged) {
            return new Reading.NoPicture();
        }
    }

    /** As it is stored. */
    static Emblem stored(byte[] png) {
        return new Emblem(png.clone());
    }

    public byte[] png() {
        return png.clone();
    }

    /** The size is asked for first: a small file can claim to be a picture that fills all memory. */
    private static Reading read(ImageReader reader, ImageInputStream input) throws IOException {
        try {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                return new Reading.TooManyPixels();
            }
            if (Math.min(width, height) < SMALLEST
                    || Math.max(width, height) > LONGEST_SHAPE * Math.min(width, height)) {
                return new Reading.NoEmblem();
            }
            ImageReadParam coarsely = reader.getDefaultReadParam();
            int every = Math.max(1, Math.max(width, height) / (2 * LARGEST));
            coarsely.setSourceSubsampling(every, every, 0, 0);
            return new Reading.Drawn(new Emblem(drawn(reader.read(0, coarsely))));
        } finally {
            reader.dispose();
        }
    }

    private static byte[] drawn(BufferedImage picture) throws IOException {
        double scale = Math.min(1.0, (double) LARGEST / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = drawn.createGraphics();
        pen.drawImage(picture.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        if (!ImageIO.write(drawn, "png", png)) {
            throw new UncheckedIOException(new IOException("This Java writes no PNG."));
        }
        return png.toByteArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Emblem emblem && Arrays.equals(png, emblem.png);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(png);
    }
}
