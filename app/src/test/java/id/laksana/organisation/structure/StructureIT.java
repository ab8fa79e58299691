package id.laksana.organisation.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.audit.AuditAction;
import id.laksana.identity.NotAllowed;
import id.laksana.identity.Role;
import id.laksana.testing.InTurn;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** An administrator lays down units as a tree. */
@InTurn("the organisation of all agencies")
class StructureIT extends AtOrganising {

    @Test
    void shouldKeepUnitsAsATreeAndTellTheTrail() {
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            int before = trail(AuditAction.CHANGE_UNIT);
            Unit top = unit(null, "Dinas Uji");
            Unit division = unit(top.id(), "Bidang Uji");
            Unit other = unit(top.id(), "Bidang Lain");

            unitChanges.move(other.id(), false);

            assertThat(structure.chart().units().under(top.id()))
                    .extracting(Unit::name)
                    .containsExactly("Bidang Lain", "Bidang Uji");
            assertThat(structure.chart().units().downTo(division.id()))
                    .extracting(Unit::name)
                    .containsExactly("Dinas Uji", "Bidang Uji");
            assertThat(trail(AuditAction.CHANGE_UNIT) - before).isEqualTo(4);
        });
    }

    @Test
    void shouldRefuseAUnitThatWouldStandBelowItselfAndNameThePlace() {
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            Unit top = unit(null, "Dinas Uji");
            Unit division = unit(top.id(), "Bidang Uji");
            Unit section = unit(division.id(), "Seksi Uji");

            UnitChange change = unitChanges.change(under(top, section.id()));

            assertThat(change)
                    .isInstanceOfSatisfying(
                            UnitChange.Circular.class,
                            circular -> assertThat(circular.way())
                                    .extracting(Unit::name)
                                    .containsExactly("Seksi Uji", "Bidang Uji", "Dinas Uji"));
        });
    }

    @Test
    void shouldRefuseUnitsThatStandTooDeep() {
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            Unit above = unit(null, "Tingkat 1");
            Unit top = above;
            for (int level = 2; level <= Unit.DEEPEST; level++) {
                above = unit(above.id(), "Tingkat " + level);
            }
            Unit apart = unit(null, "Terpisah");

            assertThat(unitChanges.add(Unit.fresh(above.id(), "Terlalu dalam")))
                    .isEqualTo(new UnitChange.TooDeep(Unit.DEEPEST));
            assertThat(unitChanges.change(under(top, apart.id()))).isEqualTo(new UnitChange.TooDeep(Unit.DEEPEST));
        });
    }

    @Test
    void shouldLetNoTwoMovesMakeACircleTogether() {
        Unit one = as(KUDUS, Role.ADMINISTRATOR, () -> unit(null, "Uji A"));
        Unit other = as(KUDUS, Role.ADMINISTRATOR, () -> unit(null, "Uji B"));
        try {
            for (int round = 0; round < 10; round++) {
                Unit first = read(one.id());
                Unit second = read(other.id());
                CompletableFuture<UnitChange> down = CompletableFuture.supplyAsync(() ->
                        as(KUDUS, Role.ADMINISTRATOR, () -> unitChanges.change(under(first, second.id()))));
                CompletableFuture<UnitChange> up = CompletableFuture.supplyAsync(() ->
                        as(KUDUS, Role.ADMINISTRATOR, () -> unitChanges.change(under(second, first.id()))));

                assertThat(List.of(down.join(), up.join()))
                        .hasAtLeastOneElementOfType(UnitChange.Done.class)
                        .hasAtLeastOneElementOfType(UnitChange.Circular.class);
                as(KUDUS, Role.ADMINISTRATOR, () -> unitChanges.change(under(read(one.id()), null)));
                as(KUDUS, Role.ADMINISTRATOR, () -> unitChanges.change(under(read(other.id()), null)));
            }
        } finally {
            forget("delete from unit where name like 'Uji _'");
        }
    }

    @Test
    void shouldLetOnlyAdministratorsChangeAnything() {
        for (Role role : List.of(Role.OFFICER, Role.VIEWER)) {
            assertThatThrownBy(() -> as(KUDUS, role, () -> unitChanges.add(Unit.fresh(null, "Uji"))))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> as(KUDUS, role, () -> officials.add(Official.fresh("Uji"))))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> as(KUDUS, Role.VIEWER, structure::chart)).isInstanceOf(NotAllowed.class);
        assertThat(as(KUDUS, Role.OFFICER, structure::chart)).isNotNull();
    }
}
