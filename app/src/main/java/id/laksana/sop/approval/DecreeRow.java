package id.laksana.sop.approval;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("decree")
record DecreeRow(
        @Id UUID id,
        String number,
        String about,
        String considering,
        String recalling,
        String deciding,
        String place,
        LocalDate signedOn,
        UUID postId,
        String office,
        String name,
        @Nullable String nip,
        @Nullable String rank,
        Instant recordedAt,
        UUID recordedBy,
        String recordedByName) {}
