package id.laksana.organisation.structure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post may sign on behalf of another.
 *
 * @param post on behalf of which
 * @param by which signs
 * @param until the last day; nothing where none is known
 * @param decree the number of the paper that allows it
 */
public record Mandate(
        MandateId id,
        PostId post,
        PostId by,
        Kind kind,
        LocalDate from,
        @Nullable LocalDate until,
        String decree,
        long version) {

    public static final int LONGEST_DECREE = 200;

    /** A post that signs u.b. does so for one that itself signs a.n. of a third. */
    public enum Kind {
        AN,
        UB
    }

    public Mandate {
        new Period(from, until);
        if (post.equals(by)) {
            throw new IllegalArgumentException("No post signs on its own behalf.");
        }
        decree = Typed.line(decree, LONGEST_DECREE);
    }

    /** One that nobody has stored yet. */
    public static Mandate fresh(PostId post, PostId by, Kind kind, LocalDate from) {
        return new Mandate(MandateId.fresh(), post, by, kind, from, null, "", 0);
    }

    public Period period() {
        return new Period(from, until);
    }
}
