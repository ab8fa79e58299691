package id.laksana.sop.draft;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("sop_draft")
@Introspected
@SuppressWarnings("ArrayRecordComponent") // lives for one call
record DraftRow(
        @Id UUID sopId,
        String code,
        @Nullable Integer basedOn,
        String stage,
        byte[] content,
        long version,
        Instant changedAt,
        String changedByName) {}
