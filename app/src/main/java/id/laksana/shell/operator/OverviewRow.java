package id.laksana.shell.operator;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "agency", schema = "platform")
record OverviewRow(
        @Id String key,
        String name,
        String provinceCode,
        String status,
        @Nullable String changelogHash,
        @Nullable String migrationError,
        @Nullable Integer members,
        @Nullable Integer sops,
        @Nullable Long bytes,
        @Nullable Instant lastActiveAt,
        @Nullable Instant collectedAt,
        @Nullable String error) {}
