package id.laksana.casework.engine;

import id.laksana.sop.procedure.PerformerId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who wants to act. */
public sealed interface Actor {

    /**
     * A member of the agency.
     *
     * @param chairs the posts through which they may act today
     * @param superior whether they may reassign the present step and take back what others did, though their posts do not act in it
     * @param colleagues where a step is to be given to a member: everybody who may act in it
     */
    record InPost(UUID member, List<Chair> chairs, boolean superior, Set<UUID> colleagues) implements Actor {

        public InPost {
            chairs = List.copyOf(chairs);
            colleagues = Set.copyOf(colleagues);
        }
    }

    /** Another system: it can say that the steps of systems are done. */
    record Machine(UUID client) implements Actor {}

    /** Laksana itself. */
    record Itself() implements Actor {}

    /**
     * A post that somebody acts in.
     *
     * @param actingFor the official whose post it is, where a substitute sits there
     * @param performers as whom the post acts in this SOP, or for whom it records what they do
     */
    record Chair(UUID post, @Nullable UUID actingFor, Set<PerformerId> performers) {

        public Chair {
            performers = Set.copyOf(performers);
        }
    }
}
