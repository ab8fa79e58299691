package id.laksana.organisation.structure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditTrail;
import id.laksana.audit.Changes;
import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.identity.members.Roster;
import id.laksana.identity.members.RosterChanged;
import id.laksana.organisation.structure.EditorRows.Named;
import id.laksana.web.StaleVersion;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which members edit which units. Administrators give it and take it; it ends with the membership. */
@Singleton
public class UnitEditors {

    private final EditorRows rows;
    private final UnitRows units;
    private final Roster roster;
    private final Access access;
    private final AuditTrail audit;

    UnitEditors(EditorRows rows, UnitRows units, Roster roster, Access access, AuditTrail audit) {
        this.rows = rows;
        this.units = units;
        this.roster = roster;
        this.access = access;
        this.audit = audit;
    }

    /** A member who edits a unit. */
    public record Editor(UUID member, String name) {}

    /** By their units, in the order of their names. */
    @Transactional(readOnly = true)
    public Map<UnitId, List<Editor>> all() {
        access.require(Permission.READ_ORGANISATION);
        return rows.all().stream()
                .collect(groupingBy(
                        row -> new UnitId(row.unit()), mapping(row -> new Editor(row.member(), row.name()), toList())));
    }

    /** The units that a member was given, without those under them. */
    @Transactional(readOnly = true)
    public List<Unit> of(UUID member) {
        access.require(Permission.READ_ORGANISATION);
        Set<UUID> given = rows.of(member).stream().map(Named::unit).collect(toSet());
        return units.all().stream()
                .filter(row -> given.contains(row.id()))
                .map(UnitRow::unit)
                .toList();
    }

    /** @param before as they were when it was decided; if they have changed since, nothing is done */
    @Transactional
    public void change(UnitId id, Set<UUID> before, Set<UUID> after) {
        access.require(Permission.EDIT_ORGANISATION);
        Unit unit = find(units.lockAll(), id).orElseThrow(() -> new StaleVersion("The unit"));
        List<Named> now = rows.ofUnit(id.value());
        Set<UUID> stored = now.stream().map(Named::member).collect(toSet());
        if (!stored.equals(before)) {
            throw new StaleVersion("The editors of the unit");
        }
        after.stream().filter(member -> !stored.contains(member)).forEach(member -> add(id, member));
        stored.stream().filter(member -> !after.contains(member)).forEach(member -> rows.remove(id.value(), member));
        Changes changes = Changes.between(told(now), told(rows.ofUnit(id.value())));
        if (!changes.isEmpty()) {
            audit.append(AuditAction.CHANGE_EDITORS, unit.name(), changes);
        }
    }

    /** Who has left edits nothing, also when they are taken on again. */
    @EventListener
    @Transactional
    void on(RosterChanged changed) {
        rows.left().stream().collect(groupingBy(Named::unit)).forEach((unit, gone) -> {
            List<Named> before = rows.ofUnit(unit);
            gone.forEach(row -> rows.remove(unit, row.member()));
            audit.append(
                    AuditAction.CHANGE_EDITORS,
                    find(units.all(), new UnitId(unit)).map(Unit::name).orElseThrow(),
                    Changes.between(told(before), told(rows.ofUnit(unit))));
        });
    }

    private void add(UnitId unit, UUID member) {
        if (roster.find(member).isEmpty()) {
            throw new StaleVersion("The member");
        }
        rows.add(unit.value(), member);
    }

    private static Optional<Unit> find(List<UnitRow> units, UnitId id) {
        return units.stream()
                .map(UnitRow::unit)
                .filter(unit -> unit.id().equals(id))
                .findFirst();
    }

    private static Map<String, String> told(List<Named> editors) {
        return Map.of("editors", editors.stream().map(Named::name).collect(joining(", ")));
    }
}
