package id.laksana.sop.desk;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("sop_draft")
@Introspected
record DeskRow(
        @Id UUID sopId,
        String code,
        @Nullable Integer basedOn,
        String stage,
        long version,
        Instant changedAt,
        String changedByName,
        String begunByName,
        String name,
        @Nullable String unit,
        boolean mine,
        boolean asked,
        boolean named) {}
