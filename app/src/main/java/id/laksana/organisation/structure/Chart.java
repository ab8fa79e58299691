package id.laksana.organisation.structure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Units with their posts. */
public record Chart(Tree units, List<Post> posts) {

    private static final Comparator<Post> ORDER = Comparator.comparingInt(Post::rank)
            .thenComparing(Post::name)
            .thenComparing(post -> post.id().value());

    public Chart {
        posts = posts.stream().sorted(ORDER).toList();
    }

    public Optional<Post> post(PostId id) {
        return posts.stream().filter(post -> post.id().equals(id)).findFirst();
    }

    public List<Post> of(UnitId unit) {
        return posts.stream().filter(post -> post.unit().equals(unit)).toList();
    }

    /** The first of the unit's posts that leads. */
    public Optional<Post> head(UnitId unit, LocalDate day) {
        return of(unit).stream()
                .filter(post -> post.kind().isLeading() && post.isOpen(day))
                .findFirst();
    }

    /** The head of its own unit, and for that one the head of the next unit above that has one. */
    public Optional<Post> superior(Post post, LocalDate day) {
        return units.upwards(post.unit()).stream()
                .flatMap(unit -> head(unit.id(), day).stream())
                .filter(head -> !head.id().equals(post.id()))
                .findFirst();
    }
}
