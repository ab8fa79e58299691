package id.laksana.organisation.structure;

import static java.util.stream.Collectors.toSet;

import id.laksana.identity.Access;
import id.laksana.identity.NotAllowed;
import id.laksana.identity.Permission;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Set;

/** Which part of the organisation whoever is asking may change: an administrator all, an editor of a unit that one and what stands under it. */
@Singleton
public class Editing {

    private final EditorRows rows;
    private final UnitRows units;
    private final PostRows posts;
    private final AppointmentRows appointments;
    private final Access access;

    Editing(EditorRows rows, UnitRows units, PostRows posts, AppointmentRows appointments, Access access) {
        this.rows = rows;
        this.units = units;
        this.posts = posts;
        this.appointments = appointments;
        this.access = access;
    }

    /**
     * What somebody may change.
     *
     * @param everything whether that is the whole organisation, whatever units there will be
     */
    public record Scope(boolean everything, Set<UnitId> units) {

        public Scope {
            units = Set.copyOf(units);
        }

        public boolean covers(UnitId unit) {
            return everything || units.contains(unit);
        }

        public boolean isNothing() {
            return !everything && units.isEmpty();
        }
    }

    @Transactional(readOnly = true)
    public Scope scope() {
        if (access.may(Permission.EDIT_ORGANISATION)) {
            return new Scope(true, Set.of());
        }
        if (!access.may(Permission.READ_ORGANISATION)) {
            return new Scope(false, Set.of());
        }
        Set<UnitId> given = rows.of(access.caller().id()).stream()
                .map(row -> new UnitId(row.unit()))
                .collect(toSet());
        return new Scope(false, given.isEmpty() ? Set.of() : withAllUnder(given));
    }

    @Transactional(readOnly = true)
    public void require(UnitId unit) {
        require(Set.of(unit));
    }

    /** All of them; even of none, something has to be editable. */
    @Transactional(readOnly = true)
    public void require(Set<UnitId> units) {
        Scope scope = scope();
        if (scope.isNothing() || !units.stream().allMatch(scope::covers)) {
            throw new NotAllowed("Editing of units " + units);
        }
    }

    /** Whoever is away leaves all posts that they hold: all have to be of units that the asking person edits. */
    @Transactional(readOnly = true)
    public void require(HandOver handOver) {
        if (!covers(handOver)) {
            throw new NotAllowed("Handing over from official " + handOver.official());
        }
    }

    @Transactional(readOnly = true)
    public boolean covers(HandOver handOver) {
        Scope scope = scope();
        if (scope.everything() || scope.isNothing()) {
            return scope.everything();
        }
        Set<UnitId> left = appointments.ofOfficial(handOver.official().value()).stream()
                .map(AppointmentRow::appointment)
                .filter(one -> one.period().overlaps(handOver.period()))
                .map(one ->
                        posts.findById(one.post().value()).orElseThrow().post().unit())
                .collect(toSet());
        return !left.isEmpty() && left.stream().allMatch(scope::covers);
    }

    private Set<UnitId> withAllUnder(Set<UnitId> given) {
        Tree tree = new Tree(units.all().stream().map(UnitRow::unit).toList());
        return tree.all().stream()
                .map(Unit::id)
                .filter(unit -> tree.upwards(unit).stream().map(Unit::id).anyMatch(given::contains))
                .collect(toSet());
    }
}
