package id.laksana.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people hand them in, and as they should not. */
final class SampleFiles {

    /** The test virus of all scanners, in two halves, so that none takes this source for one. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-" + "TEST-FILE!$H+H*";

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private SampleFiles() {}

    static byte[] pdf() {
        return pdf("1 0 obj\n<< /Type /Catalog >>\nendobj\n");
    }

    static byte[] pdf(String body) {
        return ("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n" + body
                        + "xref\n0 1\ntrailer\n<< /Size 1 >>\nstartxref\n9\n%%EOF\n")
                .getBytes(ISO_8859_1);
    }

    static byte[] png() {
        return image("png");
    }

    static byte[] jpeg() {
        return image("jpg");
    }

    static byte[] docx() {
        return zip(Map.of(), WORD, "word/document.xml");
    }

    static byte[] xlsx() {
        return zip(Map.of(), SHEET, "xl/workbook.xml");
    }

    static byte[] docxWith(String entry, byte[] content) {
        return zip(Map.of(entry, content), WORD, "word/document.xml");
    }

    static byte[] docm() {
        return zip(
                Map.of("word/vbaProject.bin", new byte[64]),
                "application/vnd.ms-word.document.macroEnabled.main+xml",
                "word/document.xml");
    }

    static byte[] plainZip() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("catatan.txt", "hanya arsip".getBytes(UTF_8));
        return zip(entries);
    }

    static byte[] exe() {
        byte[] program = new byte[2048];
        program[0] = 'M';
        program[1] = 'Z';
        program[0x3C] = (byte) 0x80;
        program[0x80] = 'P';
        program[0x81] = 'E';
        return program;
    }

    static byte[] joined(byte[] one, byte[] other) {
        byte[] both = new byte[one.length + other.length];
        System.arraycopy(one, 0, both, 0, one.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /** A PDF of as many bytes, made while it is read. */
    static InputStream largePdf(long size, Runnable each, long step) {
        byte[] head = "%PDF-1.7\n".getBytes(ISO_8859_1);
        byte[] tail = "\n%%EOF\n".getBytes(ISO_8859_1);
        Random noise = new Random(42);
        return new InputStream() {
            private long at;

            @Override
            public int read() {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int from, int most) {
                if (at >= size) {
                    return -1;
                }
                int given = (int) Math.min(most, size - at);
                byte[] bytes = new byte[given];
                noise.nextBytes(bytes);
                for (int no = 0; no < given; no++) {
                    long place = at + no;
                    if (place < head.length) {
                        bytes[no] = head[(int) place];
                    } else if (place >= size - tail.length) {
                        bytes[no] = tail[(int) (place - size + tail.length)];
                    }
                }
                System.arraycopy(bytes, 0, into, from, given);
                if (at / step != (at + given) / step) {
                    each.run();
                }
                at += given;
                return given;
            }
        };
    }

    private static byte[] image(String format) {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zip(Map<String, byte[]> more, String type, String document) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(
                "[Content_Types].xml",
                ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/"
                                + document + "\" ContentType=\"" + type + "\"/></Types>")
                        .getBytes(UTF_8));
        entries.put("_rels/.rels", "<Relationships/>".getBytes(UTF_8));
        entries.put(document, "<document/>".getBytes(UTF_8));
        entries.putAll(more);
        return zip(entries);
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
