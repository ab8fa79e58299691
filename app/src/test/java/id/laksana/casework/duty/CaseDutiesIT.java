package id.laksana.casework.duty;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.agency.CurrentAgency;
import id.laksana.agency.job.Turn;
import id.laksana.calendar.CalendarDays;
import id.laksana.calendar.Calendars;
import id.laksana.calendar.Kept;
import id.laksana.calendar.KeptDay;
import id.laksana.calendar.Whose;
import id.laksana.calendar.time.DayKind;
import id.laksana.calendar.time.Layer;
import id.laksana.calendar.time.SpecialDay;
import id.laksana.calendar.time.WorkingTime;
import id.laksana.casework.Acted;
import id.laksana.casework.Applicant;
import id.laksana.casework.CaseOffice;
import id.laksana.casework.CaseReading;
import id.laksana.casework.Cases;
import id.laksana.casework.HistoryLine;
import id.laksana.casework.Registration;
import id.laksana.casework.ServiceCase;
import id.laksana.casework.engine.Asked;
import id.laksana.casework.engine.ClockKind;
import id.laksana.casework.engine.Command;
import id.laksana.casework.engine.Happened;
import id.laksana.identity.Role;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.testing.Installation;
import id.laksana.web.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What Laksana does of itself with open cases. */
@Isolated("Founds an agency.")
class CaseDutiesIT {

    private static final Installation INSTALLATION = Installation.get();
    private static final CaseOffice OFFICE = new CaseOffice("tenggat");
    private static final UUID HEAD = UUID.randomUUID();
    private static final Clock CLOCK = INSTALLATION.bean(Clock.class);

    private final CaseDuties duties = INSTALLATION.bean(CaseDuties.class);
    private final Deadlines deadlines = INSTALLATION.bean(Deadlines.class);
    private final Redating redating = INSTALLATION.bean(Redating.class);

    @BeforeAll
    static void haveAHead() {
        OFFICE.sql(
                "insert into post (id, unit_id, name, kind, rank) select '%s', id, 'Kepala Dinas', 'HEAD', 1 from unit"
                        .formatted(HEAD));
        OFFICE.sql("update service set promise_amount = 5, promise_unit = 'DAY'");
    }

    @AfterAll
    static void close() {
        OFFICE.close();
    }

    @Test
    void shouldDateAnOpenCaseAnewWhenAHolidayIsDeclaredLateAndSayWhy() {
        ServiceCase before = register(null);
        perform();
        LocalDate holiday =
                workingDayBefore(Objects.requireNonNull(before.dues().promise()));
        declare(holiday);

        perform();
        perform();

        ServiceCase after = read(before);
        Happened.Redated told = (Happened.Redated) only(after, Happened.Redated.class);
        assertThat(told.before()).isEqualTo(before.dues());
        assertThat(told.after()).isEqualTo(after.dues());
        assertThat(after.dues().promise()).isAfter(before.dues().promise());
        assertThat(time().workingDaysBetween(
                                before.state().timeline().receivedAt(),
                                Objects.requireNonNull(after.dues().promise())))
                .isEqualTo(5);
        assertThat(told.why()).isEqualTo(holiday + " Hari Berkabung (Surat Edaran 7)");
        assertThat(words(told, "id"))
                .startsWith("Kalender kerja berubah karena " + holiday + " Hari Berkabung (Surat Edaran 7): ")
                .contains("janji layanan dari " + before.dues().promise() + " menjadi "
                        + after.dues().promise());
        assertThat(words(told, "en"))
                .contains("service promise from " + before.dues().promise());
    }

    /** A node that died had heard of the change, and nobody else has. */
    @Test
    void shouldFindByTheRevisionAloneThatCasesAreDatedByAnotherCalendar() {
        ServiceCase before = register(null);
        OFFICE.sql("update case_dating set calendar = 'before', settled = true");
        OFFICE.sql("update service_case set promise_due = promise_due - interval '1 day' where id = '" + before.id()
                + "'");

        perform();

        assertThat(read(before).dues()).isEqualTo(before.dues());
    }

    @Test
    void shouldGoThroughAllOnceMoreForActsThatStillWentByTheOldCalendar() {
        perform();
        ServiceCase late = register(null);
        Instant now = CLOCK.instant();
        OFFICE.sql("update case_dating set swept_at = now(), settled = false");
        OFFICE.sql(
                "update service_case set promise_due = promise_due - interval '1 day' where id = '" + late.id() + "'");

        serve(() -> redating.perform(now.plusSeconds(60), turn()));
        assertThat(read(late).dues()).isNotEqualTo(late.dues());
        serve(() -> redating.perform(now.plusSeconds(180), turn()));

        assertThat(read(late).dues()).isEqualTo(late.dues());
        assertThat(OFFICE.query("select settled from case_dating")).containsExactly("t");
    }

    @Test
    void shouldTellOnceWhatHasRunOutAndThoseAboveToo() {
        ServiceCase late = register(CLOCK.instant().minus(Duration.ofDays(40)));

        perform();
        List<HistoryLine> once = history(late);
        perform();

        assertThat(history(late)).isEqualTo(once);
        assertThat(told(late, Happened.Overdue.class))
                .extracting(what -> ((Happened.Overdue) what).clock())
                .contains(ClockKind.PROMISE)
                .doesNotHaveDuplicates();
        assertThat(told(late, Happened.Escalated.class)).contains(new Happened.Escalated(ClockKind.PROMISE, HEAD));
        assertThat(notices(late, "case.overdue.PROMISE")).containsExactly(OFFICE.post.toString());
        assertThat(notices(late, "case.escalated.PROMISE")).containsExactly(HEAD.toString());
    }

    /** The notices of a turn were written by whoever went on where it was broken off, and its acts were there already. */
    @Test
    void shouldDoNothingTwiceWhereATurnWasBrokenOff() {
        ServiceCase late = register(CLOCK.instant().minus(Duration.ofDays(40)));
        perform();
        List<HistoryLine> once = history(late);
        OFFICE.sql("delete from notice where topic like 'case.escalated.%'");

        perform();

        assertThat(history(late)).isEqualTo(once);
        assertThat(notices(late, "case.escalated.PROMISE")).containsExactly(HEAD.toString());
    }

    @Test
    void shouldRemindOnceAsTheLastDayBegins() {
        ServiceCase made = register(null);
        Instant due = Objects.requireNonNull(made.dues().promise());
        Instant opens = time().received(day(due).atStartOfDay(time().zone()).toInstant());

        serve(() -> deadlines.perform(opens.minusSeconds(60), turn()));
        assertThat(notices(made, "case.reminder.PROMISE")).isEmpty();
        serve(() -> deadlines.perform(opens, turn()));
        serve(() -> deadlines.perform(opens.plusSeconds(60), turn()));

        assertThat(told(made, Happened.Reminded.class)).containsOnlyOnce(new Happened.Reminded(ClockKind.PROMISE, due));
        assertThat(notices(made, "case.reminder.PROMISE")).containsExactly(OFFICE.post.toString());
    }

    @Test
    void shouldStopWhenItsTurnIsOver() {
        ServiceCase late = register(CLOCK.instant().minus(Duration.ofDays(40)));

        serve(() -> deadlines.perform(CLOCK.instant(), new Turn(CLOCK, Duration.ofSeconds(-1))));

        assertThat(told(late, Happened.Overdue.class)).isEmpty();
    }

    /** Received and, where the applicant begins, at once in the agency's hands. */
    private static ServiceCase register(@Nullable Instant receivedAt) {
        ServiceCase made = OFFICE.register(new Registration(
                UUID.randomUUID(), OFFICE.service(), 0, Applicant.named("Siti Rahma"), receivedAt, false));
        if (made.state().timeline().owner() == ClockOwner.AGENCY) {
            return made;
        }
        Asked begun = new Asked(UUID.randomUUID(), made.state().seq(), receivedAt, new Command.Complete(null));
        Acted acted =
                OFFICE.as(OFFICE.clerk, () -> INSTALLATION.bean(Cases.class).act(made.id(), begun));
        assertThat(acted).isInstanceOf(Acted.Done.class);
        return read(made);
    }

    private void perform() {
        serve(() -> duties.perform(turn()));
    }

    /** Nobody is logged in. */
    private static void serve(Runnable work) {
        INSTALLATION.bean(CurrentAgency.class).serve(OFFICE.key, () -> {
            work.run();
            return OFFICE.key;
        });
    }

    private static Turn turn() {
        return new Turn(CLOCK, Duration.ofSeconds(20));
    }

    private static void declare(LocalDate holiday) {
        SpecialDay day = SpecialDay.off(holiday, Layer.AGENCY, DayKind.HOLIDAY, "Hari Berkabung", "Surat Edaran 7");
        assertThat(OFFICE.as(
                        OFFICE.member("Admin", Role.ADMINISTRATOR),
                        () -> INSTALLATION.bean(CalendarDays.class).save(KeptDay.laidDown(day))))
                .isEqualTo(new Kept.Saved());
    }

    private static WorkingTime time() {
        return OFFICE.as(OFFICE.clerk, () -> INSTALLATION.bean(Calendars.class).workingTime(Whose.AGENCY));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, time().zone());
    }

    private static LocalDate workingDayBefore(Instant due) {
        LocalDate day = day(due).minusDays(1);
        while (!time().isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private static ServiceCase read(ServiceCase of) {
        return OFFICE.as(
                        OFFICE.clerk, () -> INSTALLATION.bean(CaseReading.class).find(of.id()))
                .orElseThrow();
    }

    private static List<HistoryLine> history(ServiceCase of) {
        return OFFICE.as(
                OFFICE.clerk, () -> INSTALLATION.bean(CaseReading.class).history(of.id()));
    }

    private static List<Happened> told(ServiceCase of, Class<? extends Happened> kind) {
        return history(of).stream()
                .map(line -> line.event().what())
                .filter(kind::isInstance)
                .toList();
    }

    private static Happened only(ServiceCase of, Class<? extends Happened> kind) {
        List<Happened> all = told(of, kind);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static List<String> notices(ServiceCase of, String topic) {
        return OFFICE.query(
                "select post_id from notice where subject = '%s' and topic = '%s'".formatted(of.id(), topic));
    }

    private static String words(Happened.Redated told, String language) {
        Texts texts = INSTALLATION.bean(Texts.class);
        Locale locale = Locale.forLanguageTag(language);
        return RedatedWords.of(told, (key, arguments) -> texts.get(locale, key, arguments), Instant::toString);
    }
}
