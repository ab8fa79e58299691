package id.laksana.identity.members;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("member")
record RosterRow(
        @Id UUID userId,
        String username,
        String displayName,
        boolean administrator,
        boolean officer,
        boolean viewer,
        boolean enabled,
        boolean entrusted,
        @Nullable Boolean elsewhere,
        @Nullable Instant lastSeenAt,
        @Nullable Instant toldAt) {}
