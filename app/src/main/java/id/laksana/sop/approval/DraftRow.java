package id.laksana.sop.approval;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("sop_draft")
@SuppressWarnings("ArrayRecordComponent") // lives for one call
record DraftRow(
        @Id UUID sopId,
        String code,
        @Nullable Integer basedOn,
        byte[] content,
        long version,
        String stage,
        Instant changedAt,
        int beside) {}
