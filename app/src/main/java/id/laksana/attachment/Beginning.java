package id.laksana.attachment;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.tika.Tika;

/** What the first bytes of a file tell. */
final class Beginning {

    /** What Tika says of a ZIP file, however much it recognises of what is in it. */
    private static final Set<String> ARCHIVES = Set.of("application/zip", "application/x-tika-ooxml");

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private static final Pattern PARAMETERS = Pattern.compile(";.*");
    private static final Tika TIKA = new Tika();

    private final String type;
    private final boolean archive;

    private Beginning(String type, boolean archive) {
        this.type = type;
        this.archive = archive;
    }

    static Beginning of(byte[] bytes) {
        String type = PARAMETERS.matcher(TIKA.detect(bytes)).replaceFirst("");
        boolean zip = startsWith(bytes, ZIP);
        return new Beginning(type, zip && (ARCHIVES.contains(type) || isOffice(type)));
    }

    String type() {
        return type;
    }

    /** Of an archive, what its name says that it is: what is in it has to be looked at. */
    Optional<FileKind> kind(Optional<String> extension) {
        if (!archive) {
            return FileKind.ofType(type).filter(kind -> !kind.isContainer());
        }
        return FileKind.ofType(type)
                .or(() -> extension.flatMap(Beginning::container))
                .filter(FileKind::isContainer);
    }

    private static boolean isOffice(String type) {
        return FileKind.ofType(type).filter(FileKind::isContainer).isPresent();
    }

    private static Optional<FileKind> container(String extension) {
        return Stream.of(FileKind.DOCX, FileKind.XLSX)
                .filter(kind -> kind.extensions().contains(extension))
                .findFirst();
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
