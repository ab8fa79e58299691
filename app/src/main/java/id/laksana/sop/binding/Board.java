package id.laksana.sop.binding;

import id.laksana.organisation.structure.Post;
import java.util.List;

/**
 * All performers of the agency's SOPs and the posts that may stand behind them.
 *
 * @param posts those that are open
 */
public record Board(List<Group> groups, List<Post> posts) {

    public Board {
        groups = List.copyOf(groups);
        posts = List.copyOf(posts);
    }

    /** Groups in which something is not bound and for which somebody is proposed. */
    public List<Group> proposed() {
        return groups.stream()
                .filter(group ->
                        group.suggestion().isPresent() && !group.unbound().isEmpty())
                .toList();
    }

    public Status status() {
        List<Seat> seats =
                groups.stream().flatMap(group -> group.seats().stream()).toList();
        long bound = seats.stream().filter(Seat::bound).count();
        return new Status((int) bound, seats.size());
    }

    /** How many performers of all SOPs are bound. */
    public record Status(int bound, int all) {

        public int unbound() {
            return all - bound;
        }
    }
}
