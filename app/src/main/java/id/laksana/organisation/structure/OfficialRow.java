package id.laksana.organisation.structure;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("official")
record OfficialRow(
        @Id UUID id,
        String name,
        String titleBefore,
        String titleAfter,
        String nip,
        String rank,
        String grade,
        String email,
        String phone,
        @Nullable UUID userId,
        long version) {

    Official official() {
        return new Official(
                new OfficialId(id),
                name,
                titleBefore,
                titleAfter,
                nip,
                rank,
                grade,
                email,
                phone,
                Optional.ofNullable(userId),
                version);
    }

    static OfficialRow of(Official official) {
        return new OfficialRow(
                official.id().value(),
                official.name(),
                official.titleBefore(),
                official.titleAfter(),
                official.nip(),
                official.rank(),
                official.grade(),
                official.email(),
                official.phone(),
                official.member().orElse(null),
                official.version());
    }
}
