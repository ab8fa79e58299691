package id.laksana.attachment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity("attachment")
record AttachmentRow(
        @Id UUID id, String name, String kind, String sha256, long size, boolean scanned, Instant arrivedAt) {

    Stored stored() {
        return new Stored(id, name, sha256, size, FileKind.valueOf(kind), scanned, arrivedAt);
    }
}
