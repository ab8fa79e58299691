package id.laksana.organisation.structure;

import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** The agency's units and posts, for those who read them; {@link StructureChanges} changes them. */
@Singleton
public class Structure {

    private final UnitRows unitRows;
    private final PostRows postRows;
    private final Access access;

    Structure(UnitRows unitRows, PostRows postRows, Access access) {
        this.unitRows = unitRows;
        this.postRows = postRows;
        this.access = access;
    }

    @Transactional(readOnly = true)
    public Chart chart() {
        access.require(Permission.READ_ORGANISATION);
        return all();
    }

    private Chart all() {
        return new Chart(
                new Tree(unitRows.all().stream().map(UnitRow::unit).toList()),
                postRows.all().stream().map(PostRow::post).toList());
    }

    /** Each followed by what stands under it. */
    @Transactional(readOnly = true)
    public List<Unit> units() {
        return chart().units().all();
    }

    /** In the order of their ranks. */
    @Transactional(readOnly = true)
    public List<Post> posts() {
        return chart().posts();
    }

    /** Those who hear of it when posts do not get something done; for jobs, nobody need be logged in. */
    @Transactional(readOnly = true)
    public Set<UUID> superiors(Collection<UUID> posts, LocalDate day) {
        Chart chart = all();
        return posts.stream()
                .flatMap(id -> chart.post(new PostId(id)).stream())
                .flatMap(post -> chart.superior(post, day).stream())
                .map(post -> post.id().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Transactional(readOnly = true)
    public Optional<Post> post(PostId id) {
        access.require(Permission.READ_ORGANISATION);
        return postRows.findById(id.value()).map(PostRow::post);
    }
}
