package id.laksana.casework;

import static id.laksana.casework.CaseSql.SEATS;
import static id.laksana.casework.CaseSql.VERSION;

import id.laksana.agency.AgencyCalls;
import id.laksana.agency.CallAnswers;
import id.laksana.agency.CurrentAgency;
import id.laksana.calendar.Calendars;
import id.laksana.calendar.Whose;
import id.laksana.calendar.time.WorkingTime;
import id.laksana.casework.engine.Course;
import id.laksana.casework.engine.Happened;
import id.laksana.casework.engine.Track;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.Step;
import id.laksana.sop.service.field.ApplicationForm;
import id.laksana.sop.service.field.ApplicationForms;
import id.laksana.sop.service.field.Requirement;
import id.laksana.sop.sheet.SheetFormat;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What cases run by. A version never changes and neither does a revision of a form, so that what was read once is kept. */
@Singleton
class Courses {

    private static final int MOST_KEPT = 2000;

    private final AgencyCalls calls;
    private final ApplicationForms forms;
    private final Calendars calendars;
    private final CurrentAgency agency;
    private final Map<Key, Course> known = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Course> eldest) {
            return size() > MOST_KEPT;
        }
    });

    Courses(AgencyCalls calls, ApplicationForms forms, Calendars calendars, CurrentAgency agency) {
        this.calls = calls;
        this.calendars = calendars;
        this.agency = agency;
        this.forms = forms;
    }

    /** The same version and form in another agency are another's. */
    private record Key(AgencyKey agency, UUID sop, int version, String hash, UUID service, int form) {

        static Key of(AgencyKey agency, Happened.Pinned pinned) {
            return new Key(agency, pinned.sop(), pinned.version(), pinned.hash(), pinned.service(), pinned.form());
        }
    }

    private Key key(Happened.Pinned pinned) {
        return Key.of(agency.get(), pinned);
    }

    /** What a case runs by, and the working time of its agency. */
    record Footing(Course course, WorkingTime time) {}

    /**
     * Nothing where it has to be read first, as {@link #prepare} does.
     *
     * @param calendar the revision of the agency's calendar
     */
    Optional<Footing> footing(Happened.Pinned pinned, UUID calendar) {
        return known(pinned)
                .flatMap(course -> calendars.known(Whose.AGENCY, calendar).map(time -> new Footing(course, time)));
    }

    /** In transactions of its own. */
    Footing prepare(Happened.Pinned pinned) {
        return new Footing(read(pinned), calendars.workingTime(Whose.AGENCY));
    }

    private Optional<Course> known(Happened.Pinned pinned) {
        return Optional.ofNullable(known.get(key(pinned)));
    }

    /** In transactions of its own, unless it is known already. */
    Course read(Happened.Pinned pinned) {
        return known(pinned).orElseGet(() -> {
            Course course = course(pinned);
            seat(pinned, course.track().procedure());
            known.put(key(pinned), course);
            return course;
        });
    }

    private Course course(Happened.Pinned pinned) {
        Track track = Track.of(procedure(pinned));
        Optional<ApplicationForm> form =
                pinned.form() == 0 ? Optional.empty() : forms.of(pinned.service(), pinned.form());
        return new Course(track, named(form, _ -> true), named(form, Requirement::required));
    }

    private static Set<String> named(Optional<ApplicationForm> form, Predicate<Requirement> which) {
        return form.stream()
                .flatMap(one -> one.requirements().stream())
                .filter(which)
                .map(item -> item.id().value())
                .collect(Collectors.toSet());
    }

    private Procedure procedure(Happened.Pinned pinned) {
        byte[] content = calls.transact(call ->
                call.doWith(VERSION, values -> values.uuid(pinned.sop()).number(pinned.version()), Courses::content));
        return switch (SheetFormat.readStored(content).procedure()) {
            case Procedure.Attempt.Made made -> made.procedure();
            case Procedure.Attempt.Refused refused ->
                throw new IllegalStateException(
                        "A version that cannot run: " + pinned.sop() + " " + refused.obstacles());
        };
    }

    private static byte[] content(CallAnswers answers) throws SQLException {
        ResultSet row = answers.rows();
        if (!row.next()) {
            throw new IllegalStateException("No such version");
        }
        return row.getBytes(1);
    }

    /** Who acts in a step, or records what others did there. */
    record Seat(String step, String performer) {}

    static List<Seat> seats(Procedure procedure) {
        List<Seat> seats = new ArrayList<>();
        for (Step step : procedure.steps()) {
            Stream.concat(step.performers().stream(), Optional.ofNullable(step.recorder()).stream())
                    .distinct()
                    .forEach(performer -> seats.add(new Seat(step.id().value(), performer.value())));
        }
        return seats;
    }

    /** So that whoever asks for their work finds it by the posts alone. */
    private void seat(Happened.Pinned pinned, Procedure procedure) {
        List<Seat> seats = seats(procedure);
        calls.transact(call -> call.doWith(
                SEATS,
                values -> values.uuid(pinned.sop())
                        .number(pinned.version())
                        .texts(seats.stream().map(Seat::step).toList())
                        .texts(seats.stream().map(Seat::performer).toList()),
                CallAnswers::count));
    }
}
