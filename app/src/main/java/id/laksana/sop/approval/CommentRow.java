package id.laksana.sop.approval;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("draft_comment")
record CommentRow(
        @Id UUID id,
        @Nullable UUID thread,
        String cell,
        String text,
        Instant at,
        UUID author,
        String authorName,
        @Nullable Instant resolvedAt,
        @Nullable String resolvedByName) {}
