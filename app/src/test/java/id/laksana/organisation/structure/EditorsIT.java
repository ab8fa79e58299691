package id.laksana.organisation.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.agency.CurrentAgency;
import id.laksana.audit.AuditAction;
import id.laksana.calendar.CalendarDays;
import id.laksana.calendar.Kept;
import id.laksana.calendar.KeptDay;
import id.laksana.calendar.time.DayKind;
import id.laksana.calendar.time.Layer;
import id.laksana.calendar.time.SpecialDay;
import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.identity.NotAllowed;
import id.laksana.identity.Role;
import id.laksana.organisation.Profiles;
import id.laksana.testing.InTurn;
import id.laksana.web.StaleVersion;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** An officer edits a unit and what stands under it, and nothing else. */
@InTurn("the organisation of all agencies")
class EditorsIT extends AtOrganising {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final UUID ROSA = UUID.fromString("0d6c3a52-5a6e-4d57-9a37-0f4c2b7f5a01");

    private final UnitEditors editors = installation.bean(UnitEditors.class);
    private final CalendarDays days = installation.bean(CalendarDays.class);

    /** Rosa edits Bidang Uji, under which stands Seksi Uji; Bidang Lain is none of hers. */
    private final class Agency {

        final Unit top = unit(null, "Dinas Uji");
        final Unit own = unit(top.id(), "Bidang Uji");
        final Unit below = unit(own.id(), "Seksi Uji");
        final Unit other = unit(top.id(), "Bidang Lain Uji");
        final Post head = post(own, "Kepala Bidang Uji", PostKind.DIVISION_HEAD);
        final Post foreign = post(other, "Kepala Bidang Lain Uji", PostKind.DIVISION_HEAD);
        final Official ani = official("Ani");
        final Official budi = official("Budi");
        final Official citra = official("Citra");

        Agency(Connection connection) throws SQLException {
            execute(
                    connection,
                    "insert into member (user_id, username, display_name, officer) values ('" + ROSA
                            + "', 'rosa', 'Rosa Penyunting', true)");
            editors.change(own.id(), Set.of(), Set.of(ROSA));
            done(appointments.add(Appointment.fresh(foreign.id(), budi.id(), Manner.DEFINITIVE, DAY)));
        }
    }

    @Test
    void shouldChangePostsHoldersHandOversAndDaysOfTheUnitAndBelowIt() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            Agency agency = new Agency(connection);

            asRosa(() -> {
                Post section = post(agency.below, "Kepala Seksi Uji", PostKind.SECTION_HEAD);
                assertThat(postChanges.change(in(section, agency.own))).isInstanceOf(PostChange.Done.class);
                postChanges.move(section.id(), false);
                Appointment held = appoint(agency.head, agency.ani);
                assertThat(appointments.change(until(held, DAY.plusYears(1)))).isInstanceOf(Appointing.Done.class);
                assertThat(handOvers.add(away(agency.ani, agency.budi))).isInstanceOf(HandingOver.Done.class);
                appointments.remove(appointments.of(agency.head.id()).getFirst());
                assertThat(days.save(dayOf(agency.below))).isInstanceOf(Kept.Saved.class);
                return section;
            });
        });
    }

    @Test
    void shouldLeaveOtherUnitsAlone() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            Agency agency = new Agency(connection);
            Appointment theirs = appointments.of(agency.foreign.id()).getFirst();

            assertRefused(() -> postChanges.add(Post.fresh(agency.other.id(), "Baru", PostKind.STAFF)));
            assertRefused(() -> postChanges.add(Post.fresh(agency.top.id(), "Baru", PostKind.STAFF)));
            assertRefused(() -> postChanges.change(in(agency.head, agency.other)));
            assertRefused(() -> postChanges.change(in(agency.foreign, agency.own)));
            assertRefused(() -> {
                postChanges.move(agency.foreign.id(), true);
                return true;
            });
            assertRefused(() -> appoint(agency.foreign, agency.ani));
            assertRefused(() -> appointments.change(until(theirs, DAY.plusDays(1))));
            assertRefused(() -> {
                appointments.remove(of(theirs, agency.head));
                return true;
            });
            assertRefused(() -> days.save(dayOf(agency.other)));
            assertThat(appointments.of(agency.foreign.id())).containsExactly(theirs);
        });
    }

    @Test
    void shouldHandOverOnlyFromThoseWhoHoldNothingElsewhere() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            Agency agency = new Agency(connection);
            HandOver theirs = ((HandingOver.Done) handOvers.add(away(agency.budi, agency.citra))).handOver();
            Post staff = post(agency.own, "Staf Uji", PostKind.STAFF);
            done(appointments.add(Appointment.fresh(staff.id(), agency.budi.id(), Manner.DEFINITIVE, DAY)));

            assertRefused(() -> handOvers.add(away(agency.budi, agency.ani)));
            assertRefused(() -> handOvers.add(away(agency.citra, agency.ani)));
            assertRefused(() -> handOvers.change(theirs));
            assertRefused(() -> {
                handOvers.remove(theirs);
                return true;
            });
        });
    }

    @Test
    void shouldHaveNoOtherPartInTheAdministration() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            Agency agency = new Agency(connection);
            Profiles profiles = installation.bean(Profiles.class);

            assertRefused(() -> unitChanges.change(agency.own));
            assertRefused(() -> unitChanges.add(Unit.fresh(agency.own.id(), "Seksi Baru")));
            assertRefused(() -> officials.add(Official.fresh("Dewi")));
            assertRefused(
                    () -> mandates.add(Mandate.fresh(agency.head.id(), agency.foreign.id(), Mandate.Kind.AN, DAY)));
            assertRefused(() -> {
                editors.change(agency.other.id(), Set.of(), Set.of(ROSA));
                return true;
            });
            assertRefused(() -> profiles.change(profiles.read()));
            assertRefused(() -> days.save(agencyDay()));
        });
    }

    @Test
    void shouldNeedAnOfficer() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            Agency agency = new Agency(connection);

            assertThatThrownBy(() -> asRosa(Role.VIEWER, () -> appoint(agency.head, agency.ani)))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> as(KUDUS, Role.OFFICER, () -> appoint(agency.head, agency.ani)))
                    .isInstanceOf(NotAllowed.class);
        });
    }

    @Test
    void shouldBeToldOnceGivenAndTakenWithoutOverwritingAnotherAdministrator() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            int before = trail(AuditAction.CHANGE_EDITORS);
            Agency agency = new Agency(connection);

            assertThat(editors.all().get(agency.own.id()))
                    .containsExactly(new UnitEditors.Editor(ROSA, "Rosa Penyunting"));
            assertThat(editors.of(ROSA)).extracting(Unit::name).containsExactly("Bidang Uji");
            assertThatThrownBy(() -> editors.change(agency.own.id(), Set.of(), Set.of()))
                    .isInstanceOf(StaleVersion.class);
            assertThatThrownBy(() -> editors.change(agency.other.id(), Set.of(), Set.of(UUID.randomUUID())))
                    .isInstanceOf(StaleVersion.class);
            editors.change(agency.own.id(), Set.of(ROSA), Set.of());
            assertRefused(() -> appoint(agency.head, agency.ani));
            assertThat(trail(AuditAction.CHANGE_EDITORS)).isEqualTo(before + 2);
        });
    }

    private <T> T asRosa(Supplier<T> work) {
        return asRosa(Role.OFFICER, work);
    }

    private <T> T asRosa(Role role, Supplier<T> work) {
        Caller rosa = new Caller.Person(
                ROSA, "rosa", "Rosa", Map.of(KUDUS, Set.of(role)), Set.of(), Set.of(), Optional.empty());
        try (var _ = Access.context(rosa).propagate()) {
            return installation.bean(CurrentAgency.class).serve(KUDUS, work);
        }
    }

    private void assertRefused(Supplier<?> work) {
        assertThatThrownBy(() -> asRosa(work)).isInstanceOf(NotAllowed.class);
    }

    private Appointment appoint(Post post, Official official) {
        return done(appointments.add(Appointment.fresh(post.id(), official.id(), Manner.DEFINITIVE, DAY)));
    }

    private static HandOver away(Official official, Official substitute) {
        return HandOver.fresh(official.id(), substitute.id(), DAY.plusDays(1), DAY.plusDays(5));
    }

    private static KeptDay dayOf(Unit unit) {
        return KeptDay.laidDown(special(Layer.UNIT), Optional.of(unit.id().value()));
    }

    private static KeptDay agencyDay() {
        return KeptDay.laidDown(special(Layer.AGENCY), Optional.empty());
    }

    private static SpecialDay special(Layer layer) {
        return new SpecialDay(DAY, layer, DayKind.HOLIDAY, Optional.empty(), "Hari Uji", "Surat Uji");
    }

    private static Post in(Post post, Unit unit) {
        return new Post(post.id(), unit.id(), post.name(), post.kind(), post.rank(), post.closedOn(), post.version());
    }

    /** As if it were of another post. */
    private static Appointment of(Appointment one, Post post) {
        return new Appointment(
                one.id(),
                post.id(),
                one.official(),
                one.manner(),
                one.from(),
                one.until(),
                one.decree(),
                one.version());
    }
}
