package id.laksana.sop.binding;

import id.laksana.organisation.structure.Post;
import id.laksana.organisation.structure.PostId;
import java.util.List;
import java.util.Set;

/**
 * All performers of the agency's SOPs and the posts that may stand behind them.
 *
 * @param posts those that are open
 * @param own those of units that whoever is asking edits, closed ones too
 */
public record Board(List<Group> groups, List<Post> posts, Set<PostId> own) {

    public Board {
        groups = List.copyOf(groups);
        posts = List.copyOf(posts);
        own = Set.copyOf(own);
    }

    public boolean isEditable() {
        return !own.isEmpty();
    }

    /** Whether nobody else's post stands behind it. */
    public boolean mayChange(Seat seat) {
        return isEditable()
                && own.containsAll(seat.binding().map(Binding::posts).orElse(List.of()));
    }

    /** Open posts that performers may be bound to. */
    public List<Post> eligible() {
        return posts.stream().filter(post -> own.contains(post.id())).toList();
    }

    /** Groups in which something is not bound and for which somebody is proposed, as far as that may be accepted. */
    public List<Group> proposed() {
        return groups.stream()
                .filter(group -> group.suggestion()
                        .filter(found -> own.contains(found.post().id()))
                        .isPresent())
                .map(group -> group.only(this::mayChange))
                .filter(group -> !group.unbound().isEmpty())
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
