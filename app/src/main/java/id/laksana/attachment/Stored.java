package id.laksana.attachment;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that is kept.
 *
 * @param name as its owner called it: it may tell of a person
 * @param sha256 in small hexadecimal digits
 * @param scanned whether a scanner has found no virus in it; false where none is configured
 */
public record Stored(UUID id, String name, String sha256, long size, FileKind kind, boolean scanned, Instant at) {

    public String type() {
        return kind.type();
    }
}
