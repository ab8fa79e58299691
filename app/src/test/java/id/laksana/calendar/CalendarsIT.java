package id.laksana.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.agency.CurrentAgency;
import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditEvent;
import id.laksana.audit.AuditQuestion;
import id.laksana.audit.AuditTrail;
import id.laksana.calendar.time.DayHours;
import id.laksana.calendar.time.DayKind;
import id.laksana.calendar.time.Layer;
import id.laksana.calendar.time.Ramadan;
import id.laksana.calendar.time.Span;
import id.laksana.calendar.time.SpecialDay;
import id.laksana.calendar.time.Timetable;
import id.laksana.calendar.time.WeekPattern;
import id.laksana.calendar.time.WorkingTime;
import id.laksana.calendar.time.WorkingWeek;
import id.laksana.demo.PostgresServer;
import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.identity.NotAllowed;
import id.laksana.identity.PlatformRole;
import id.laksana.identity.Role;
import id.laksana.migrations.AgencyKey;
import id.laksana.organisation.structure.Unit;
import id.laksana.organisation.structure.UnitChanges;
import id.laksana.organisation.structure.UnitId;
import id.laksana.testing.InTurn;
import id.laksana.testing.Installation;
import id.laksana.web.StaleVersion;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What nation and agency say of their days, as it is stored and put together. */
@InTurn("the calendars of Blitar and of the nation")
class CalendarsIT {

    private static final AgencyKey AGENCY = new AgencyKey("blitar");
    private static final AgencyKey OTHER = new AgencyKey("kudus");
    private static final String FORGET = "delete from agency_blitar.unit where id = ?";
    private static final LocalDate ANNIVERSARY = LocalDate.of(2026, 8, 5);
    private static final DayHours MORNING = DayHours.of(new Span(450, 720));

    private final Installation installation = Installation.get();
    private final Calendars calendars = installation.bean(Calendars.class);
    private final CalendarDays days = installation.bean(CalendarDays.class);
    private final Timetables timetables = installation.bean(Timetables.class);
    private final NationalCalendar national = installation.bean(NationalCalendar.class);
    private final HeardCalendars heard = installation.bean(HeardCalendars.class);

    @AfterEach
    void forgetAll() {
        as(AGENCY, Role.ADMINISTRATOR, () -> {
            days.all().forEach(days::remove);
            timetables.all().forEach(timetables::remove);
            return true;
        });
    }

    @Test
    void shouldWorkAsTheLawProposesUntilTheAgencySaysOtherwise() {
        WorkingTime time = time(AGENCY, WeekPattern.FIVE_DAYS);

        assertThat(time.on(LocalDate.of(2026, 11, 30)).minutes()).isEqualTo(450);
        assertThat(time.on(LocalDate.of(2026, 12, 24)).isWorked()).isFalse();
        assertThat(time.on(LocalDate.of(2026, 2, 20)).minutes()).isEqualTo(390);
        assertThat(time(AGENCY, WeekPattern.SIX_DAYS).isWorkingDay(LocalDate.of(2026, 11, 28)))
                .isTrue();
    }

    @Test
    void shouldKnowTheDecreedYearsAndSayWhatIsMissing() {
        National nation = national.read();

        assertThat(nation.days(2025)).hasSize(28);
        assertThat(nation.days(2026)).hasSize(25).allMatch(day -> day.source().contains("Nomor 1497 Tahun 2025"));
        assertThat(nation.isComplete(2025)).isTrue();
        assertThat(nation.isComplete(2026)).isTrue();
        assertThat(nation.isComplete(2027)).isFalse();
        assertThat(nation.year(2027).orElseThrow().note()).contains("menunggu keputusan bersama");
        assertThat(nation.ramadans(2027)).singleElement().matches(ramadan -> !ramadan.determined());
    }

    @Test
    void shouldReckonWithADayFromWhenItIsLaidDown() {
        assertThat(time(AGENCY, WeekPattern.FIVE_DAYS).isWorkingDay(ANNIVERSARY))
                .isTrue();

        assertThat(save(holiday())).isEqualTo(new Kept.Saved());

        assertThat(time(AGENCY, WeekPattern.FIVE_DAYS).isWorkingDay(ANNIVERSARY))
                .isFalse();
        assertThat(time(OTHER, WeekPattern.FIVE_DAYS).isWorkingDay(ANNIVERSARY)).isTrue();
        assertThat(heard.last()).isEqualTo(new CalendarChanged(AGENCY, ANNIVERSARY));
        assertThat(trail(AuditAction.CHANGE_CALENDAR_DAY).subject()).isEqualTo("Hari Jadi");
        assertThat(trail(AuditAction.CHANGE_CALENDAR_DAY).details().toString()).contains("2026-08-05", "HOLIDAY");
    }

    @Test
    void shouldKeepTheSameWorkingTimeAsLongAsNothingChanges() {
        WorkingTime first = time(AGENCY, WeekPattern.FIVE_DAYS);

        assertThat(time(AGENCY, WeekPattern.FIVE_DAYS)).isSameAs(first);
        save(holiday());
        assertThat(time(AGENCY, WeekPattern.FIVE_DAYS)).isNotSameAs(first);
    }

    @Test
    void shouldRefuseADayTwiceOutsideTheCalendarOrWithoutHours() {
        save(holiday());
        SpecialDay sunday = new SpecialDay(
                LocalDate.of(2026, 8, 9), Layer.AGENCY, DayKind.WORKING, Optional.empty(), "Pelayanan", "SK");

        assertThat(save(holiday())).isEqualTo(new Kept.Twice(ANNIVERSARY, "Hari Jadi"));
        assertThat(save(KeptDay.laidDown(sunday))).isEqualTo(new Kept.WithoutHours(sunday.day()));
        LocalDate far = LocalDate.of(2101, 1, 1);
        assertThat(save(KeptDay.laidDown(SpecialDay.off(far, Layer.AGENCY, DayKind.HOLIDAY, "Jauh", "SK"))))
                .isEqualTo(new Kept.OutsideCalendar(far));
        assertThat(all()).hasSize(1);
    }

    @Test
    void shouldChangeAndRemoveADayButOnlyAsItIsNow() {
        save(holiday());
        KeptDay stored = all().getFirst();
        SpecialDay shortened =
                new SpecialDay(ANNIVERSARY, Layer.AGENCY, DayKind.SHORTENED, Optional.of(MORNING), "Hari Jadi", "SE");

        save(stored.with(shortened));

        assertThat(time(AGENCY, WeekPattern.FIVE_DAYS).on(ANNIVERSARY)).isEqualTo(MORNING);
        assertThatThrownBy(() -> save(stored.with(shortened))).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> as(AGENCY, Role.ADMINISTRATOR, () -> remove(stored)))
                .isInstanceOf(StaleVersion.class);
        assertThat(all()).singleElement().matches(kept -> kept.version() == 1);
    }

    @Test
    void shouldWorkByANewTimetableFromItsDayOn() {
        WorkingWeek short4 = new WorkingWeek(Map.of(DayOfWeek.TUESDAY, MORNING));
        Timetable later = new Timetable(LocalDate.of(2026, 9, 1), short4, Timetable.FIVE_DAYS.ramadan());
        KeptTimetable laidDown = KeptTimetable.laidDown(WeekPattern.FIVE_DAYS, later, "Perbup");

        assertThat(saveTimetable(laidDown)).isEqualTo(new Kept.Saved());
        assertThat(saveTimetable(KeptTimetable.laidDown(WeekPattern.FIVE_DAYS, later, "Perbup lain")))
                .isEqualTo(new Kept.Twice(later.from(), "Perbup"));

        WorkingTime time = time(AGENCY, WeekPattern.FIVE_DAYS);
        assertThat(time.on(LocalDate.of(2026, 8, 31)).minutes()).isEqualTo(450);
        assertThat(time.on(LocalDate.of(2026, 9, 1))).isEqualTo(MORNING);
        assertThat(time.isWorkingDay(LocalDate.of(2026, 9, 2))).isFalse();
        assertThat(time(AGENCY, WeekPattern.SIX_DAYS).isWorkingDay(LocalDate.of(2026, 9, 2)))
                .isTrue();
        assertThatThrownBy(() ->
                        saveTimetable(new KeptTimetable(laidDown.id(), WeekPattern.FIVE_DAYS, later, "Perbup", 7)))
                .isInstanceOf(StaleVersion.class);
        assertThat(trail(AuditAction.CHANGE_TIMETABLE).details().toString()).contains("07.30–12.00");
    }

    @Test
    void shouldLetAUnitWorkSixDaysAndOnAHolidayOfItsOwn() {
        LocalDate christmas = LocalDate.of(2026, 12, 25);
        LocalDate saturday = LocalDate.of(2026, 11, 28);
        Unit counter = new Unit(
                UnitId.fresh(),
                null,
                "Mal Pelayanan Uji",
                "",
                "",
                0,
                id.laksana.organisation.structure.WorkingWeek.SIX_DAYS,
                null,
                0);
        SpecialDay open =
                new SpecialDay(christmas, Layer.UNIT, DayKind.WORKING, Optional.of(MORNING), "Buka Natal", "SK 9");
        as(
                AGENCY,
                Role.ADMINISTRATOR,
                () -> installation.bean(UnitChanges.class).add(counter));

        save(KeptDay.laidDown(open, Optional.of(counter.id().value())));

        WorkingTime ofUnit = as(
                AGENCY,
                Role.OFFICER,
                () -> installation.bean(UnitCalendars.class).workingTime(counter.id()));
        assertThat(ofUnit.on(christmas)).isEqualTo(MORNING);
        assertThat(ofUnit.isWorkingDay(saturday)).isTrue();
        assertThat(time(AGENCY, WeekPattern.SIX_DAYS).isWorkingDay(christmas)).isFalse();
        assertThat(time(AGENCY, WeekPattern.FIVE_DAYS).isWorkingDay(saturday)).isFalse();
        assertThatThrownBy(() -> save(KeptDay.laidDown(open))).isInstanceOf(IllegalArgumentException.class);
        forget(counter);
        assertThat(all()).as("a unit takes its days with it").isEmpty();
    }

    @Test
    void shouldLetOnlyAdministratorsChangeTheCalendarAndOnlyOperatorsTheNations() {
        assertThatThrownBy(() -> as(AGENCY, Role.OFFICER, () -> days.save(holiday())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> asOperator(Set.of(), () -> change2030(List.of())))
                .isInstanceOf(NotAllowed.class);
        assertThat(as(AGENCY, Role.VIEWER, days::all)).isEmpty();
    }

    @Test
    void shouldReckonInEveryAgencyWithWhatTheOperatorEntersForTheNation() {
        LocalDate newYear = LocalDate.of(2030, 1, 1);
        assertThat(time(AGENCY, WeekPattern.FIVE_DAYS).isWorkingDay(newYear)).isTrue();

        asOperator(
                Set.of(PlatformRole.OPERATOR),
                () -> change2030(List.of(
                        SpecialDay.off(newYear, Layer.NATIONAL, DayKind.HOLIDAY, "Tahun Baru 2030", "SKB 2029"))));

        assertThat(time(AGENCY, WeekPattern.FIVE_DAYS).isWorkingDay(newYear)).isFalse();
        assertThat(time(OTHER, WeekPattern.FIVE_DAYS).isWorkingDay(newYear)).isFalse();
        assertThat(heard.lastOfTheNation()).isEqualTo(new NationalCalendarChanged(newYear));
        assertThat(asOperator(Set.of(PlatformRole.OPERATOR), () -> national.changes(1)))
                .singleElement()
                .matches(change -> change.details().contains("Tahun Baru 2030"));
        assertThatThrownBy(() -> asOperator(Set.of(PlatformRole.OPERATOR), () -> {
                    national.change(new NationalYear(2030, false, "", ""), List.of(), 0);
                    return true;
                }))
                .isInstanceOf(StaleVersion.class);

        asOperator(Set.of(PlatformRole.OPERATOR), () -> change2030(List.of()));
        assertThat(national.read().days(2030)).isEmpty();
    }

    @Test
    void shouldTakeWhatTheGovernmentDeterminesInThePlaceOfAnEstimate() {
        Ramadan estimate = national.read().ramadans(2027).getFirst();
        Ramadan determined = new Ramadan(1448, estimate.first().plusDays(1), estimate.last(), true, "Sidang isbat");

        determine(determined);

        assertThat(time(AGENCY, WeekPattern.FIVE_DAYS).on(estimate.first()).minutes())
                .isEqualTo(450);
        assertThat(time(AGENCY, WeekPattern.FIVE_DAYS).on(determined.first()).minutes())
                .isEqualTo(390);
        determine(estimate);
    }

    private void determine(Ramadan ramadan) {
        asOperator(Set.of(PlatformRole.OPERATOR), () -> {
            national.change(ramadan, national.read().version());
            return true;
        });
    }

    private boolean change2030(List<SpecialDay> said) {
        national.change(
                new NationalYear(2030, false, "", ""), said, national.read().version());
        return true;
    }

    private static KeptDay holiday() {
        return KeptDay.laidDown(
                SpecialDay.off(ANNIVERSARY, Layer.REGENCY, DayKind.HOLIDAY, " Hari\u202E  Jadi ", "Perbup 5/2026"));
    }

    /** Units are closed and never removed, but a test leaves none behind. */
    private void forget(Unit unit) {
        try (Connection connection = installation
                        .database()
                        .server()
                        .superuser(PostgresServer.DATABASE)
                        .getConnection();
                var statement = connection.prepareStatement(FORGET)) {
            statement.setObject(1, unit.id().value());
            statement.execute();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private boolean remove(KeptDay day) {
        days.remove(day);
        return true;
    }

    private Kept save(KeptDay day) {
        return as(AGENCY, Role.ADMINISTRATOR, () -> days.save(day));
    }

    private Kept saveTimetable(KeptTimetable timetable) {
        return as(AGENCY, Role.ADMINISTRATOR, () -> timetables.save(timetable));
    }

    private List<KeptDay> all() {
        return as(AGENCY, Role.VIEWER, days::all);
    }

    private WorkingTime time(AgencyKey agency, WeekPattern pattern) {
        return as(agency, Role.VIEWER, () -> calendars.workingTime(Whose.agency(pattern)));
    }

    private AuditEvent trail(AuditAction action) {
        AuditQuestion newest = new AuditQuestion(
                "",
                Optional.of(action),
                Optional.empty(),
                Optional.empty(),
                new AuditQuestion.Order(AuditQuestion.By.TIME, true));
        List<AuditEvent> all = new ArrayList<>(as(
                AGENCY,
                Role.ADMINISTRATOR,
                () -> installation.bean(AuditTrail.class).part(newest, 0, 1)));
        return all.getFirst();
    }

    private <T> T as(AgencyKey agency, Role role, Supplier<T> work) {
        return by(
                Map.of(agency, Set.of(role)),
                Set.of(),
                () -> installation.bean(CurrentAgency.class).serve(agency, work));
    }

    private <T> T asOperator(Set<PlatformRole> roles, Supplier<T> work) {
        return by(Map.of(), roles, work);
    }

    private static <T> T by(Map<AgencyKey, Set<Role>> roles, Set<PlatformRole> platform, Supplier<T> work) {
        Caller someone =
                new Caller.Person(UUID.randomUUID(), "uji", "Uji", roles, platform, Set.of(), Optional.empty());
        try (var _ = Access.context(someone).propagate()) {
            return work.get();
        }
    }
}
