package id.laksana.organisation.structure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post (jabatan): it lives long, its holders change.
 *
 * @param name as it is printed over a signature
 * @param rank its place among the posts of its unit; the lowest comes first
 * @param closedOn from this day on it is no more
 */
public record Post(
        PostId id,
        UnitId unit,
        String name,
        PostKind kind,
        int rank,
        @Nullable LocalDate closedOn,
        long version) {

    public static final int LONGEST_NAME = 200;

    public Post {
        name = Typed.needed(name, LONGEST_NAME);
    }

    /** One that nobody has stored yet. */
    public static Post fresh(UnitId unit, String name, PostKind kind) {
        return new Post(PostId.fresh(), unit, name, kind, 0, null, 0);
    }

    public boolean isOpen(LocalDate day) {
        return closedOn == null || day.isBefore(closedOn);
    }
}
