package id.laksana.organisation.structure;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("mandate")
record MandateRow(
        @Id UUID id,
        UUID postId,
        UUID byPostId,
        String kind,
        LocalDate fromDay,
        @Nullable LocalDate untilDay,
        String decree,
        long version) {

    Mandate mandate() {
        return new Mandate(
                new MandateId(id),
                new PostId(postId),
                new PostId(byPostId),
                Mandate.Kind.valueOf(kind),
                fromDay,
                untilDay,
                decree,
                version);
    }
}
