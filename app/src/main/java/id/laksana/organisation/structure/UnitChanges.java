package id.laksana.organisation.structure;

import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditTrail;
import id.laksana.audit.Changes;
import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.web.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How the agency's units are changed: by one person after the other, so that no two moves make a circle together. */
@Singleton
public class UnitChanges {

    private final UnitRows rows;
    private final PostRows postRows;
    private final Access access;
    private final AuditTrail audit;

    UnitChanges(UnitRows rows, PostRows postRows, Access access, AuditTrail audit) {
        this.rows = rows;
        this.postRows = postRows;
        this.access = access;
        this.audit = audit;
    }

    /** Adds a unit as the last of its siblings. */
    @Transactional
    public UnitChange add(Unit added) {
        access.require(Permission.EDIT_ORGANISATION);
        Tree tree = lock();
        Optional<UnitChange> refusal = refusal(tree, added, 1);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        int last = tree.under(added.parent()).stream()
                .mapToInt(Unit::position)
                .max()
                .orElse(0);
        UnitRow row = UnitRow.of(added);
        rows.add(
                row.id(),
                row.parentId(),
                row.name(),
                row.shortName(),
                row.code(),
                last + 1,
                row.workingWeek(),
                row.closedOn());
        Unit stored = stored(added.id());
        audit.append(
                AuditAction.CHANGE_UNIT,
                stored.name(),
                Changes.between(Facts.NONE, Facts.of(stored, parent(tree, stored))));
        return new UnitChange.Done(stored);
    }

    /** @param changed with the version that the change was made from */
    @Transactional
    public UnitChange change(Unit changed) {
        access.require(Permission.EDIT_ORGANISATION);
        Tree tree = lock();
        Unit before = tree.find(changed.id()).orElseThrow(() -> new StaleVersion("The unit"));
        Optional<UnitChange> refusal = refusal(tree, changed, tree.height(changed.id()));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        update(changed);
        Unit after = stored(changed.id());
        audit.append(
                AuditAction.CHANGE_UNIT,
                after.name(),
                Changes.between(Facts.of(before, parent(tree, before)), Facts.of(after, parent(tree, after))));
        return new UnitChange.Done(after);
    }

    /** Lets a unit change places with the sibling before or after it; at the end of the row nothing happens. */
    @Transactional
    public void move(UnitId moved, boolean down) {
        access.require(Permission.EDIT_ORGANISATION);
        Tree tree = lock();
        Unit unit = tree.find(moved).orElseThrow(() -> new StaleVersion("The unit"));
        List<Unit> order = Moves.moved(tree.under(unit.parent()), unit, down);
        IntStream.range(0, order.size())
                .forEach(place -> rows.place(order.get(place).id().value(), place + 1));
        audit.append(AuditAction.CHANGE_UNIT, unit.name(), Map.of("order", Moves.told(order, Unit::name)));
    }

    private Tree lock() {
        return new Tree(rows.lockAll().stream().map(UnitRow::unit).toList());
    }

    private Unit stored(UnitId id) {
        return rows.all().stream()
                .map(UnitRow::unit)
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void update(Unit changed) {
        UnitRow row = UnitRow.of(changed);
        int updated = rows.update(
                row.id(),
                row.parentId(),
                row.name(),
                row.shortName(),
                row.code(),
                row.position(),
                row.workingWeek(),
                row.closedOn(),
                row.version());
        StaleVersion.unlessUpdated(updated, "The unit");
    }

    private Optional<UnitChange> refusal(Tree tree, Unit changed, int height) {
        List<Unit> way = tree.upwards(changed.parent());
        if (changed.parent() != null && way.isEmpty()) {
            throw new StaleVersion("The unit above");
        }
        int place = way.stream().map(Unit::id).toList().indexOf(changed.id());
        if (place >= 0) {
            return Optional.of(new UnitChange.Circular(way.subList(0, place + 1)));
        }
        if (way.size() + height > Unit.DEEPEST) {
            return Optional.of(new UnitChange.TooDeep(Unit.DEEPEST));
        }
        return closing(tree, changed, way);
    }

    private Optional<UnitChange> closing(Tree tree, Unit changed, List<Unit> way) {
        LocalDate last =
                changed.closedOn() == null ? LocalDate.MAX : changed.closedOn().minusDays(1);
        Optional<Unit> closed = way.stream().filter(unit -> !unit.isOpen(last)).findFirst();
        if (closed.isPresent()) {
            return Optional.of(new UnitChange.UnderClosed(closed.get()));
        }
        if (changed.closedOn() == null) {
            return Optional.empty();
        }
        LocalDate closedOn = changed.closedOn();
        Stream<String> units = tree.under(changed.id()).stream()
                .filter(unit -> unit.isOpen(closedOn))
                .map(Unit::name);
        Stream<String> posts = postRows.all().stream()
                .map(PostRow::post)
                .filter(post -> post.unit().equals(changed.id()) && post.isOpen(closedOn))
                .map(Post::name);
        List<String> open = Stream.concat(units, posts).toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(new UnitChange.StillUsed(open));
    }

    private static String parent(Tree tree, Unit unit) {
        return tree.find(unit.parent()).map(Unit::name).orElse("");
    }
}
