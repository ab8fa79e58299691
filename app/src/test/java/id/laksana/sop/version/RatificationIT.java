package id.laksana.sop.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.identity.NotAllowed;
import id.laksana.identity.Role;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.procedure.Obstacle;
import id.laksana.sop.sheet.Sheet;
import id.laksana.testing.InTurn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is decided of the versions of an SOP. */
@InTurn("the SOPs of Kudus")
class RatificationIT extends AtWork {

    private static final AgencyKey KUDUS = new AgencyKey("kudus");
    private static final String CODE = "izin-usaha-industri";

    @Test
    void shouldLetAProposedVersionCountOnlyWhenItIsRatified() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            Sop sop = sops.find(CODE).orElseThrow();
            Sheet sheet = sops.sheet(sop.id(), 2);

            assertThat(ratification.enact(sop.id(), 1, Origin.CORRECTED, sheet, today))
                    .isEqualTo(new Decision.Overtaken());
            assertThat(ratification.enact(sop.id(), 2, Origin.CORRECTED, sheet, today.minusDays(1)))
                    .isEqualTo(new Decision.InThePast());
            assertThat(ratification.enact(sop.id(), 2, Origin.CORRECTED, sheet.with(null), today))
                    .isEqualTo(new Decision.CannotRun(List.of(new Obstacle.NoReading())));
            assertThat(ratification.enact(sop.id(), 2, Origin.CORRECTED, sheet, today.plusDays(3)))
                    .isEqualTo(new Decision.Taken(3));

            assertThat(states()).containsExactly("3 COMING", "2 IN_FORCE", "1 SUPERSEDED");
            assertThat(sops.find(CODE, today.plusDays(3), Instant.parse("2100-01-01T00:00:00Z"))
                            .orElseThrow()
                            .inForce()
                            .orElseThrow()
                            .no())
                    .isEqualTo(3);
        });
    }

    @Test
    void shouldWithdrawAVersionOnceAndBringBackNone() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            UUID sop = sops.find(CODE).orElseThrow().id();
            LocalDate tomorrow = today.plusDays(1);
            Instant now = Instant.parse("2100-01-01T00:00:00Z");

            assertThatThrownBy(() -> ratification.withdraw(sop, 2, today, " "))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(ratification.withdraw(sop, 2, today.minusDays(1), "Uji")).isEqualTo(new Decision.InThePast());
            assertThat(ratification.withdraw(sop, 1, tomorrow, "Uji")).isEqualTo(new Decision.Overtaken());
            assertThat(ratification.withdraw(sop, 2, tomorrow, "Uji")).isEqualTo(new Decision.Taken(2));

            assertThat(states()).containsExactly("2 IN_FORCE", "1 SUPERSEDED");
            assertThat(sops.find(CODE, tomorrow, now).orElseThrow().inForce()).isEmpty();
        });
    }

    @Test
    void shouldNotBringBackTheVersionBeforeWhereItsSuccessorIsWithdrawnOnItsFirstDay() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            UUID sop = sops.find(CODE).orElseThrow().id();

            assertThat(ratification.withdraw(sop, 2, today, "Uji")).isEqualTo(new Decision.Taken(2));
            assertThat(ratification.withdraw(sop, 2, today, "Uji")).isEqualTo(new Decision.Overtaken());
            assertThat(ratification.putInForce(sop, 2, today)).isEqualTo(new Decision.Overtaken());

            assertThat(states()).containsExactly("2 WITHDRAWN", "1 SUPERSEDED");
            assertThat(sops.find(CODE).orElseThrow().version(2))
                    .map(Version::wasInForce)
                    .contains(true);
        });
    }

    @Test
    void shouldGoOnShowingAVersionThatCountedForAnHour() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            Sop sop = sops.find(CODE).orElseThrow();

            ratification.enact(sop.id(), 2, Origin.CORRECTED, sops.sheet(sop.id(), 2), today);

            assertThat(states()).containsExactly("3 IN_FORCE", "2 SUPERSEDED", "1 SUPERSEDED");
            assertThat(sops.find(CODE).orElseThrow().versions()).allMatch(Version::wasInForce);
        });
    }

    @Test
    void shouldRefuseWhatAnotherVersionWouldOverrule() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            Sop sop = sops.find(CODE).orElseThrow();
            Sheet sheet = sops.sheet(sop.id(), 2);
            ratification.enact(sop.id(), 2, Origin.CORRECTED, sheet, today.plusDays(9));

            assertThat(ratification.enact(sop.id(), 3, Origin.CORRECTED, sheet, today))
                    .isEqualTo(new Decision.Overruled(3));
            assertThat(ratification.withdraw(sop.id(), 3, today, "Uji")).isEqualTo(new Decision.Taken(3));
            assertThat(ratification.enact(sop.id(), 2, Origin.CORRECTED, sheet, today))
                    .isEqualTo(new Decision.Taken(4));

            assertThat(states()).containsExactly("4 IN_FORCE", "3 WITHDRAWN", "2 SUPERSEDED", "1 SUPERSEDED");
            assertThat(sops.find(CODE).orElseThrow().version(3))
                    .map(Version::wasInForce)
                    .contains(false);
        });
    }

    @Test
    void shouldCorrectWhatCountsAndNotWhatWasWithdrawnBeforeItCounted() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            Sop sop = sops.find(CODE).orElseThrow();
            Sheet sheet = sops.sheet(sop.id(), 2);
            ratification.enact(sop.id(), 2, Origin.CORRECTED, sheet, today.plusDays(9));
            assertThat(sops.find(CODE).orElseThrow().latest().no()).isEqualTo(3);

            ratification.withdraw(sop.id(), 3, today, "Uji");

            assertThat(sops.find(CODE).orElseThrow().latest().no()).isEqualTo(2);
            assertThat(ratification.enact(sop.id(), 3, Origin.CORRECTED, sheet, today))
                    .isEqualTo(new Decision.Overtaken());
            assertThat(ratification.enact(sop.id(), 2, Origin.CORRECTED, sheet, today))
                    .isEqualTo(new Decision.Taken(4));
        });
    }

    @Test
    void shouldAdoptALayoutOnlyWhereThereIsANewerOne() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            UUID sop = sops.find(CODE).orElseThrow().id();

            assertThat(ratification.adoptNewestLayout(sop, 2)).isEqualTo(new Decision.Overtaken());
            int newest = sops.find(CODE).orElseThrow().newestLayout() + 1;
            execute(connection, "insert into layout (revision, content) select max(revision) + 1, '{}' from layout");
            assertThat(ratification.adoptNewestLayout(sop, 2)).isEqualTo(new Decision.Taken(2));

            assertThat(sops.find(CODE).orElseThrow().inForce())
                    .map(Version::layout)
                    .contains(newest);
        });
    }

    @Test
    void shouldLetOnlyAdministratorsDecide() {
        UUID sop = as(KUDUS, Role.OFFICER, () -> sops.find(CODE).orElseThrow().id());

        assertThatThrownBy(() -> as(KUDUS, Role.OFFICER, () -> ratification.withdraw(sop, 2, today, "Uji")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(KUDUS, Role.OFFICER, () -> ratification.putInForce(sop, 2, today)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(KUDUS, Role.OFFICER, () -> ratification.adoptNewestLayout(sop, 2)))
                .isInstanceOf(NotAllowed.class);
    }

    private List<String> states() {
        return sops.find(CODE).orElseThrow().versions().stream()
                .map(version -> version.no() + " " + version.state())
                .toList();
    }
}
