package id.laksana.organisation.structure;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("post")
record PostRow(
        @Id UUID id,
        UUID unitId,
        String name,
        String kind,
        int rank,
        @Nullable LocalDate closedOn,
        long version) {

    Post post() {
        return new Post(new PostId(id), new UnitId(unitId), name, PostKind.valueOf(kind), rank, closedOn, version);
    }

    static PostRow of(Post post) {
        return new PostRow(
                post.id().value(),
                post.unit().value(),
                post.name(),
                post.kind().name(),
                post.rank(),
                post.closedOn(),
                post.version());
    }
}
