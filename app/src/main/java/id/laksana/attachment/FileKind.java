package id.laksana.attachment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be attached: what every office can open. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String type;

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives an unmodifiable list
    private final List<String> extensions;

    FileKind(String type, String... extensions) {
        this.type = type;
        this.extensions = List.of(extensions);
    }

    public String type() {
        return type;
    }

    /** Those by which names of such files end, the usual one first. */
    public List<String> extensions() {
        return extensions;
    }

    boolean isContainer() {
        return this == DOCX || this == XLSX;
    }

    static Optional<FileKind> ofType(String type) {
        return Stream.of(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }
}
