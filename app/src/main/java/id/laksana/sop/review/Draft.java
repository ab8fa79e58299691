package id.laksana.sop.review;

import id.laksana.sop.difference.Difference;
import id.laksana.sop.lint.Finding;
import id.laksana.sop.procedure.Obstacle;
import java.time.Instant;
import java.util.List;

/**
 * What will become the next version.
 *
 * @param version for optimistic locking
 * @param overtaken whether another version has been added since the one that it was made from
 * @param next the number of the version that it becomes
 * @param difference from the version that it was made from
 * @param obstacles what stands in the way of carrying it out
 * @param anew what the rules find in it and not in the version that it was made from
 */
public record Draft(
        int basedOn,
        long version,
        String changedBy,
        Instant changedAt,
        boolean overtaken,
        int next,
        Difference difference,
        List<Obstacle> obstacles,
        List<Finding> anew) {

    public Draft {
        obstacles = List.copyOf(obstacles);
        anew = List.copyOf(anew);
    }
}
