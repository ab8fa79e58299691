package id.laksana.organisation.structure;

import id.laksana.organisation.roster.RosterColumn;
import id.laksana.organisation.roster.RosterLine;
import id.laksana.organisation.roster.SheetDay;
import id.laksana.organisation.structure.RosterPlan.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes through a sheet, line after line, and finds what each would change and what is wrong with it. */
final class RosterPlanner {

    private static final Map<RosterColumn, Integer> LONGEST = Map.of(
            RosterColumn.NAME, Official.LONGEST_NAME,
            RosterColumn.TITLE_BEFORE, Official.LONGEST_TITLE_BEFORE,
            RosterColumn.TITLE_AFTER, Official.LONGEST_TITLE_AFTER,
            RosterColumn.NIP, Official.LONGEST_NIP,
            RosterColumn.RANK, Official.LONGEST_RANK,
            RosterColumn.GRADE, Official.LONGEST_GRADE,
            RosterColumn.PHONE, Official.LONGEST_PHONE,
            RosterColumn.UNIT, Unit.LONGEST_NAME,
            RosterColumn.UNIT_ABOVE, Unit.LONGEST_NAME,
            RosterColumn.POST, Post.LONGEST_NAME);

    private final RosterState state;
    private final LocalDate today;
    private List<RosterPlan.Problem> problems = new ArrayList<>();

    RosterPlanner(RosterState state, LocalDate today) {
        this.state = state;
        this.today = today;
    }

    RosterPlan plan(List<RosterLine> lines) {
        List<RosterPlan.Line> planned = lines.stream().map(this::plan).toList();
        return new RosterPlan(
                planned,
                new RosterPlan.Counts(
                        state.newUnits.size(),
                        state.newPosts.size(),
                        state.newOfficials.size(),
                        state.changedOfficials.size(),
                        state.newAppointments.size()));
    }

    private RosterPlan.Line plan(RosterLine line) {
        problems = new ArrayList<>();
        checkLengths(line);
        if (!line.says(RosterColumn.NAME)) {
            problem(Kind.NO_NAME, RosterColumn.NAME, String.valueOf(line.line()));
        }
        if (problems.isEmpty()) {
            Official official = official(line);
            Optional<Post> post = line.says(RosterColumn.POST) ? post(line) : Optional.empty();
            if (line.says(RosterColumn.UNIT) && !line.says(RosterColumn.POST)) {
                unit(line);
            }
            if (line.says(RosterColumn.POST)) {
                Terms terms = terms(line);
                post.ifPresent(held -> appoint(line, official, held, terms));
            }
        }
        return new RosterPlan.Line(line.line(), line.get(RosterColumn.NAME), line.get(RosterColumn.POST), problems);
    }

    private void checkLengths(RosterLine line) {
        line.values().keySet().forEach(column -> {
            if (line.get(column).length() > LONGEST.getOrDefault(column, Appointment.LONGEST_DECREE)) {
                problem(Kind.TOO_LONG, column, column.header());
            }
        });
    }

    private Official official(RosterLine line) {
        String nip = line.get(RosterColumn.NIP);
        if (nip.matches("[0-9]([.,][0-9]+)?E[+]?[0-9]+|[0-9]{17,18}[.]0")) {
            problem(Kind.ROUNDED_NIP, RosterColumn.NIP, nip);
        } else {
            Nip.oddness(nip).ifPresent(_ -> problem(Kind.ODD_NIP, RosterColumn.NIP, nip));
        }
        List<Official> called = state.officials(line.get(RosterColumn.NAME));
        Optional<Official> known = called.stream()
                .filter(one -> Nip.bare(one.nip()).equals(Nip.bare(nip)))
                .findFirst()
                .or(() -> onlyOneWithoutNip(called, nip));
        state.withNip(nip).stream()
                .filter(other -> !other.name().equalsIgnoreCase(line.get(RosterColumn.NAME)))
                .findFirst()
                .ifPresent(other -> problem(Kind.SAME_NIP, RosterColumn.NIP, other.name()));
        if (known.isPresent()) {
            return state.change(known.get(), filled(known.get(), line));
        }
        called.stream().findFirst().ifPresent(other -> problem(Kind.OTHER_NIP, RosterColumn.NIP, other.nip()));
        return state.add(filled(Official.fresh(line.get(RosterColumn.NAME)), line));
    }

    /** Where either of the two says no number, one of the same name is the same. */
    private static Optional<Official> onlyOneWithoutNip(List<Official> called, String nip) {
        return called.size() == 1 && (nip.isEmpty() || called.getFirst().nip().isEmpty())
                ? Optional.of(called.getFirst())
                : Optional.empty();
    }

    /** What the sheet leaves blank stays as it is. */
    private static Official filled(Official one, RosterLine line) {
        return new Official(
                one.id(),
                one.name(),
                said(line, RosterColumn.TITLE_BEFORE, one.titleBefore()),
                said(line, RosterColumn.TITLE_AFTER, one.titleAfter()),
                said(line, RosterColumn.NIP, one.nip()),
                said(line, RosterColumn.RANK, one.rank()),
                said(line, RosterColumn.GRADE, one.grade()),
                said(line, RosterColumn.EMAIL, one.email()),
                said(line, RosterColumn.PHONE, one.phone()),
                one.member(),
                one.version());
    }

    private static String said(RosterLine line, RosterColumn column, String before) {
        return line.says(column) ? line.get(column) : before;
    }

    private Optional<Post> post(RosterLine line) {
        Optional<PostKind> kind = line.says(RosterColumn.KIND)
                ? RosterWords.kind(line.get(RosterColumn.KIND))
                : Optional.of(RosterWords.guessed(line.get(RosterColumn.POST)));
        if (kind.isEmpty()) {
            problem(Kind.UNKNOWN_KIND, RosterColumn.KIND, line.get(RosterColumn.KIND));
            return Optional.empty();
        }
        List<Post> called = state.posts(line.get(RosterColumn.POST));
        if (!line.says(RosterColumn.UNIT)) {
            if (called.size() != 1) {
                problem(Kind.NO_UNIT, RosterColumn.UNIT, line.get(RosterColumn.POST));
            }
            return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
        }
        return unit(line)
                .map(unit -> called.stream()
                        .filter(post -> post.unit().equals(unit.id()))
                        .findFirst()
                        .orElseGet(() -> state.add(Post.fresh(unit.id(), line.get(RosterColumn.POST), kind.get()))));
    }

    private Optional<Unit> unit(RosterLine line) {
        String name = line.get(RosterColumn.UNIT);
        String above = line.get(RosterColumn.UNIT_ABOVE);
        List<Unit> called = state.units(name).stream()
                .filter(unit -> above.isEmpty() || isUnder(unit, above))
                .toList();
        if (called.size() > 1) {
            problem(Kind.SEVERAL_UNITS, RosterColumn.UNIT, name);
            return Optional.empty();
        }
        if (called.size() == 1) {
            boolean closed = !called.getFirst().isOpen(LocalDate.MAX);
            if (closed) {
                problem(Kind.CLOSED, RosterColumn.UNIT, name);
            }
            return closed ? Optional.empty() : Optional.of(called.getFirst());
        }
        return newUnit(name, above);
    }

    private Optional<Unit> newUnit(String name, String above) {
        List<Unit> parents = state.units(above);
        if (!above.isEmpty() && parents.size() != 1) {
            problem(parents.isEmpty() ? Kind.NO_UNIT : Kind.SEVERAL_UNITS, RosterColumn.UNIT_ABOVE, above);
            return Optional.empty();
        }
        Unit parent = above.isEmpty() ? state.onlyTop() : parents.getFirst();
        UnitId under = parent == null ? null : parent.id();
        if (state.depth(under) >= Unit.DEEPEST) {
            problem(Kind.TOO_DEEP, RosterColumn.UNIT, name);
            return Optional.empty();
        }
        if (parent != null && !parent.isOpen(LocalDate.MAX)) {
            problem(Kind.CLOSED, RosterColumn.UNIT_ABOVE, parent.name());
            return Optional.empty();
        }
        return Optional.of(state.add(Unit.fresh(under, name)));
    }

    private boolean isUnder(Unit unit, String above) {
        return Optional.ofNullable(unit.parent())
                .flatMap(state::unit)
                .filter(parent -> parent.name().equalsIgnoreCase(above))
                .isPresent();
    }

    /** How and when a post is held, as far as the sheet says. */
    private record Terms(Optional<Manner> manner, Optional<LocalDate> from, Optional<LocalDate> until) {}

    private Terms terms(RosterLine line) {
        Optional<Manner> manner = RosterWords.manner(line.get(RosterColumn.MANNER));
        if (manner.isEmpty()) {
            problem(Kind.UNKNOWN_MANNER, RosterColumn.MANNER, line.get(RosterColumn.MANNER));
        }
        return new Terms(manner, day(line, RosterColumn.FROM), day(line, RosterColumn.UNTIL));
    }

    private void appoint(RosterLine line, Official official, Post post, Terms terms) {
        if (post.closedOn() != null) {
            problem(Kind.CLOSED, RosterColumn.POST, post.name());
        }
        if (problems.stream().anyMatch(problem -> problem.kind().isError())) {
            return;
        }
        if (terms.from().isEmpty() && isHeld(official, post, today)) {
            return;
        }
        if (terms.from().isEmpty()) {
            problem(Kind.NO_FIRST_DAY, RosterColumn.FROM, post.name());
        }
        appoint(
                line,
                official,
                post,
                terms.manner().orElseThrow(),
                terms.from().orElse(today),
                terms.until().orElse(null));
    }

    private void appoint(
            RosterLine line, Official official, Post post, Manner manner, LocalDate from, @Nullable LocalDate until) {
        if (until != null && until.isBefore(from)) {
            problem(Kind.ENDS_BEFORE, RosterColumn.UNTIL, line.get(RosterColumn.UNTIL));
            return;
        }
        Appointment asked = new Appointment(
                AppointmentId.fresh(), post.id(), official.id(), manner, from, until, line.get(RosterColumn.DECREE), 0);
        List<Appointment> all = state.appointments(post.id());
        Optional<Appointment> known =
                all.stream().filter(one -> isSame(one, asked)).findFirst();
        if (known.isPresent()) {
            compare(line, known.get());
            return;
        }
        Optional<Appointment> other = Overlaps.first(post.kind(), asked, all);
        other.ifPresent(one -> problem(
                Kind.OVERLAPPING, RosterColumn.FROM, post.name() + ", " + new Period(one.from(), one.until()).told()));
        if (other.isEmpty()) {
            state.add(asked);
        }
    }

    /** What is known is not changed by a sheet: an appointment is ended where its history is. */
    private void compare(RosterLine line, Appointment known) {
        boolean until = line.says(RosterColumn.UNTIL)
                && !SheetDay.read(line.get(RosterColumn.UNTIL)).equals(Optional.ofNullable(known.until()));
        if (until) {
            problem(Kind.KNOWN_OTHERWISE, RosterColumn.UNTIL, line.get(RosterColumn.UNTIL));
        }
        if (line.says(RosterColumn.DECREE) && !line.get(RosterColumn.DECREE).equals(known.decree())) {
            problem(Kind.KNOWN_OTHERWISE, RosterColumn.DECREE, line.get(RosterColumn.DECREE));
        }
    }

    private static boolean isSame(Appointment one, Appointment asked) {
        return one.official().equals(asked.official())
                && one.manner() == asked.manner()
                && one.from().equals(asked.from());
    }

    private boolean isHeld(Official official, Post post, LocalDate day) {
        return state.appointments(post.id()).stream()
                .anyMatch(one ->
                        one.official().equals(official.id()) && one.period().contains(day));
    }

    private Optional<LocalDate> day(RosterLine line, RosterColumn column) {
        if (!line.says(column)) {
            return Optional.empty();
        }
        Optional<LocalDate> day = SheetDay.read(line.get(column));
        if (day.isEmpty()) {
            problem(Kind.NO_DAY, column, line.get(column));
        }
        return day;
    }

    private void problem(Kind kind, RosterColumn column, String what) {
        problems.add(new RosterPlan.Problem(kind, column, what));
    }
}
