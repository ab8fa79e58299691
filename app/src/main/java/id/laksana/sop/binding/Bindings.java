package id.laksana.sop.binding;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.laksana.agency.AgencyDay;
import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditTrail;
import id.laksana.audit.Changes;
import id.laksana.organisation.structure.Editing;
import id.laksana.organisation.structure.Post;
import id.laksana.organisation.structure.PostId;
import id.laksana.organisation.structure.Structure;
import id.laksana.web.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Who stands behind the performers of the agency's SOPs. */
@Singleton
public class Bindings {

    private final BindingRows rows;
    private final Seats seats;
    private final Structure structure;
    private final Editing editing;
    private final AuditTrail audit;
    private final AgencyDay day;

    Bindings(BindingRows rows, Seats seats, Structure structure, Editing editing, AuditTrail audit, AgencyDay day) {
        this.rows = rows;
        this.seats = seats;
        this.structure = structure;
        this.editing = editing;
        this.audit = audit;
        this.day = day;
    }

    /** Of all SOPs at once, with what whoever is asking may change of it; with as many statements for hundreds of them as for one. */
    @Transactional(readOnly = true)
    public Board board() {
        List<Post> open = open();
        Editing.Scope scope = editing.scope();
        Set<PostId> own = structure.posts().stream()
                .filter(post -> scope.covers(post.unit()))
                .map(Post::id)
                .collect(toSet());
        return new Board(Group.of(seats.all(open), new Suggestions(open)), open, own);
    }

    @Transactional(readOnly = true)
    public Board.Status status() {
        return board().status();
    }

    /** @param seats as they were when it was decided; if one has changed since, none is bound */
    @Transactional
    public BindingOutcome bind(List<Seat> seats, Target target) {
        Map<PostId, Post> posts = posts();
        require(Stream.concat(target.posts().stream(), bound(seats)), posts);
        LocalDate today = day.today();
        List<Post> closed = target.posts().stream()
                .map(id -> find(posts, id))
                .filter(post -> !post.isOpen(today))
                .toList();
        if (!closed.isEmpty()) {
            return new BindingOutcome.Closed(closed);
        }
        seats.forEach(seat -> bind(seat, target, posts));
        return new BindingOutcome.Done(seats.size());
    }

    /** All proposals at once: either all are bound or none. */
    @Transactional
    public BindingOutcome accept(List<Group> groups) {
        int bound = 0;
        for (Group group : groups) {
            Suggestion suggestion = group.suggestion().orElseThrow();
            Target target =
                    new Target(suggestion.standing(), List.of(suggestion.post().id()));
            if (bind(group.unbound(), target) instanceof BindingOutcome.Closed) {
                throw new StaleVersion("The post");
            }
            bound += group.unbound().size();
        }
        return new BindingOutcome.Done(bound);
    }

    /** Lets nobody stand behind them any longer. */
    @Transactional
    public void release(List<Seat> seats) {
        Map<PostId, Post> posts = posts();
        require(bound(seats), posts);
        for (Seat seat : seats) {
            seat.binding().ifPresent(before -> {
                int removed = rows.remove(seat.sop(), before.performer().value(), before.version());
                StaleVersion.unlessUpdated(removed, "The binding");
                tell(seat, told(seat.binding(), posts), Map.of());
            });
        }
    }

    /** The posts that are stored, whatever whoever is asking remembers. */
    private Stream<PostId> bound(List<Seat> seats) {
        Map<Place, Binding> stored = this.seats.bindings();
        return seats.stream()
                .flatMap(seat -> Optional.ofNullable(stored.get(Place.of(seat))).stream())
                .flatMap(binding -> binding.posts().stream());
    }

    /** Whoever binds edits the units of all posts that are concerned. */
    private void require(Stream<PostId> concerned, Map<PostId, Post> posts) {
        editing.require(concerned.map(id -> find(posts, id).unit()).collect(toSet()));
    }

    private void bind(Seat seat, Target target, Map<PostId, Post> posts) {
        String performer = seat.performer().id().value();
        String standing = target.standing().name();
        int stored = seat.binding()
                .map(before -> rows.update(seat.sop(), performer, standing, before.version()))
                .orElseGet(() -> rows.add(seat.sop(), performer, standing));
        StaleVersion.unlessUpdated(stored, "The binding");
        rows.clear(seat.sop(), performer);
        rows.put(
                seat.sop(),
                performer,
                target.posts().stream().map(PostId::toString).collect(joining(",")));
        Binding after = new Binding(seat.sop(), seat.performer().id(), target.standing(), target.posts(), 0);
        tell(seat, told(seat.binding(), posts), told(Optional.of(after), posts));
    }

    private void tell(Seat seat, Map<String, String> before, Map<String, String> after) {
        Changes changes = Changes.between(before, after);
        if (!changes.isEmpty()) {
            audit.append(AuditAction.BIND_PERFORMER, seat.performer().name() + " – " + seat.name(), changes);
        }
    }

    private static Map<String, String> told(Optional<Binding> binding, Map<PostId, Post> posts) {
        Map<String, String> told = new LinkedHashMap<>();
        binding.ifPresent(known -> {
            told.put("standing", known.standing().name());
            told.put(
                    known.standing().isRecorded() ? "recorder" : "posts",
                    known.posts().stream()
                            .map(id -> find(posts, id).name())
                            .sorted()
                            .collect(joining(", ")));
        });
        return told;
    }

    private static Post find(Map<PostId, Post> posts, PostId id) {
        return Optional.ofNullable(posts.get(id)).orElseThrow(() -> new StaleVersion("The post"));
    }

    private Map<PostId, Post> posts() {
        return structure.posts().stream().collect(toMap(Post::id, Function.identity()));
    }

    private List<Post> open() {
        LocalDate today = day.today();
        return structure.posts().stream().filter(post -> post.isOpen(today)).toList();
    }
}
