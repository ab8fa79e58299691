package id.laksana.organisation.structure;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("unit")
record UnitRow(
        @Id UUID id,
        @Nullable UUID parentId,
        String name,
        String shortName,
        String code,
        int position,
        @Nullable String workingWeek,
        @Nullable LocalDate closedOn,
        long version) {

    Unit unit() {
        return new Unit(
                new UnitId(id),
                parentId == null ? null : new UnitId(parentId),
                name,
                shortName,
                code,
                position,
                workingWeek == null ? null : WorkingWeek.valueOf(workingWeek),
                closedOn,
                version);
    }

    static UnitRow of(Unit unit) {
        return new UnitRow(
                unit.id().value(),
                unit.parent() == null ? null : unit.parent().value(),
                unit.name(),
                unit.shortName(),
                unit.code(),
                unit.position(),
                unit.week() == null ? null : unit.week().name(),
                unit.closedOn(),
                unit.version());
    }
}
