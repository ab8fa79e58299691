package id.laksana.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("member")
record MemberRow(
        @Id UUID userId,
        String displayName,
        @Nullable String desk,
        @Nullable String phone,
        long version) {}
