package id.laksana.sop.service;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("service")
record ServiceRow(
        @Id UUID id,
        String code,
        int position,
        String name,
        @Nullable String canonical,
        @Nullable Integer promiseAmount,
        @Nullable String promiseUnit,
        @Nullable Long feeRupiah,
        @Nullable Integer statutoryDays,
        String statutoryBasis,
        long version) {}
