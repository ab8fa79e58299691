package id.laksana.agency;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "agency", schema = "platform")
record AgencyRow(
        @Id String key,
        String name,
        String provinceCode,
        String regionCode,
        String database,
        String zone,
        String status,
        @Nullable String changelogHash) {}
