package id.laksana.sop.approval;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("service")
record ServedRow(
        @Id UUID id,
        String name,
        boolean startsHere,
        @Nullable Integer promiseAmount,
        @Nullable String promiseUnit) {}
