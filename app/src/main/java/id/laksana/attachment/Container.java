package id.laksana.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.laksana.attachment.StoreOutcome.Odd.Why;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Looks into documents of office programs, which are archives: just enough to know that it is the document that it says, that it bursts nobody's
 * memory who opens it, and that it carries no program.
 */
final class Container {

    private static final String CONTENTS = "[Content_Types].xml";
    private static final int MOST_ENTRIES = 5000;
    private static final long MOST_INSIDE = 400L << 20;
    private static final long USUAL_INSIDE = 20L << 20;
    private static final int MOST_TIMES = 100;
    private static final int LONGEST_CONTENTS = 1 << 20;
    private static final Pattern PROGRAM = Pattern.compile(
            ".*\\.(exe|dll|com|scr|bat|cmd|ps1|vbs|js|jse|wsf|hta|jar|msi|lnk|sh|zip|rar|7z|iso|html?|svg)$");

    private final FileKind kind;
    private final long most;
    private long inside;
    private int entries;
    private boolean hasContents;
    private boolean hasDocument;

    private Container(FileKind kind, long size) {
        this.kind = kind;
        this.most = Math.min(MOST_INSIDE, Math.max(USUAL_INSIDE, size * MOST_TIMES));
    }

    /** @param size of the file */
    static Optional<Why> fault(FileKind kind, long size, InputStream file) throws IOException {
        Container container = new Container(kind, size);
        try (ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Optional<Why> fault = container.fault(entry, zip);
                if (fault.isPresent()) {
                    return fault;
                }
            }
        } catch (ZipException | IllegalArgumentException | EOFException _) {
            return Optional.of(Why.BROKEN_CONTAINER);
        }
        return container.hasContents && container.hasDocument ? Optional.empty() : Optional.of(Why.BROKEN_CONTAINER);
    }

    private Optional<Why> fault(ZipEntry entry, ZipInputStream zip) throws IOException {
        String name = entry.getName();
        String small = name.toLowerCase(Locale.ROOT);
        if (++entries > MOST_ENTRIES) {
            return Optional.of(Why.TOO_MUCH_INSIDE);
        }
        if (small.endsWith("vbaproject.bin")) {
            return Optional.of(Why.MACROS);
        }
        if (PROGRAM.matcher(small).matches()) {
            return Optional.of(Why.PROGRAM_INSIDE);
        }
        hasDocument |= name.equals(document());
        byte[] contents = read(zip, name.equals(CONTENTS));
        if (inside > most) {
            return Optional.of(Why.TOO_MUCH_INSIDE);
        }
        return name.equals(CONTENTS) ? contentsFault(new String(contents, UTF_8)) : Optional.empty();
    }

    private byte[] read(ZipInputStream zip, boolean kept) throws IOException {
        byte[] contents = kept ? zip.readNBytes(LONGEST_CONTENTS) : new byte[0];
        inside += contents.length;
        byte[] passed = new byte[8192];
        for (int read = zip.read(passed); read >= 0 && inside <= most; read = zip.read(passed)) {
            inside += read;
        }
        return contents;
    }

    private Optional<Why> contentsFault(String contents) {
        hasContents = contents.contains(kind.type() + ".main+xml");
        if (contents.contains("macroEnabled")) {
            return Optional.of(Why.MACROS);
        }
        return hasContents ? Optional.empty() : Optional.of(Why.BROKEN_CONTAINER);
    }

    private String document() {
        return kind == FileKind.DOCX ? "word/document.xml" : "xl/workbook.xml";
    }
}
