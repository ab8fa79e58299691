package id.laksana.sop.version;

import id.laksana.sop.sheet.Sheet;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What was decided of an SOP, in the order in which it was recorded, and what follows from it by rules that walk through the acts.
 *
 * @param first from which day on days are counted
 */
record History(int versions, List<Act> acts, LocalDate first, Sheet sheet) {

    static final int DAYS = 12;

    /** @param known the day on which it was recorded */
    record Act(int version, ActKind kind, int day, int known) {}

    static History random(Random random, LocalDate first, Sheet sheet) {
        int versions = 1 + random.nextInt(4);
        List<Act> acts = IntStream.range(0, 2 + random.nextInt(8))
                .mapToObj(_ -> new Act(
                        1 + random.nextInt(versions),
                        random.nextInt(4) == 0 ? ActKind.WITHDRAWN : ActKind.RATIFIED,
                        random.nextInt(DAYS),
                        1 + random.nextInt(DAYS - 1)))
                .sorted(Comparator.comparingInt(Act::known))
                .toList();
        return new History(versions, acts, first, sheet);
    }

    Instant at(int day) {
        return first.plusDays(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    UUID record(Connection connection) throws SQLException {
        UUID sop = VersionsIT.newSop(connection);
        VersionWriter beginning = new VersionWriter(connection, new Recorder(null, "Uji", at(0)));
        for (int no = 1; no <= versions; no++) {
            beginning.add(sop, no, Origin.READ, sheet);
        }
        for (Act act : acts) {
            VersionWriter writer = new VersionWriter(connection, new Recorder(null, "Uji", at(act.known())));
            if (act.kind() == ActKind.RATIFIED) {
                writer.ratify(sop, act.version(), sheet, first.plusDays(act.day()));
            } else {
                writer.withdraw(sop, act.version(), first.plusDays(act.day()));
            }
        }
        return sop;
    }

    List<String> standing(LocalDate on, Instant moment) {
        return IntStream.rangeClosed(1, versions)
                .mapToObj(no -> no + " " + state(no, on, moment) + " " + hasCounted(no, on, moment))
                .toList();
    }

    /** For whole days, or only until somebody decided otherwise on its first day. */
    private boolean hasCounted(int no, LocalDate on, Instant moment) {
        Optional<LocalDate> begun = last(no, ActKind.RATIFIED, moment).map(this::on);
        if (begun.filter(day -> !day.isAfter(on)).isEmpty() || neverCounted(no, moment)) {
            return false;
        }
        boolean aDay =
                begun.get().datesUntil(on.plusDays(1)).anyMatch(day -> state(no, day, moment) == VersionState.IN_FORCE);
        boolean withdrawn = last(no, ActKind.WITHDRAWN, moment)
                .filter(act -> !on(act).isAfter(begun.get()))
                .isPresent();
        return aDay || withdrawn || replacedWithinItsFirstDay(no, begun.get(), moment);
    }

    private boolean replacedWithinItsFirstDay(int no, LocalDate begun, Instant moment) {
        Act own = last(no, ActKind.RATIFIED, moment).orElseThrow();
        return IntStream.rangeClosed(no + 1, versions)
                .filter(other -> !neverCounted(other, moment))
                .mapToObj(other -> last(other, ActKind.RATIFIED, moment))
                .flatMap(Optional::stream)
                .filter(act -> on(act).equals(begun))
                .findFirst()
                .filter(act -> acts.indexOf(act) > acts.indexOf(own) && act.known() > own.known())
                .filter(act -> !first.plusDays(act.known()).isBefore(begun))
                .isPresent();
    }

    /** Taken back before its day had come. */
    private boolean neverCounted(int no, Instant moment) {
        Optional<LocalDate> begun = last(no, ActKind.RATIFIED, moment).map(this::on);
        return last(no, ActKind.WITHDRAWN, moment)
                .filter(act -> begun.filter(day -> !on(act).isAfter(day)
                                && first.plusDays(act.known()).isBefore(day))
                        .isPresent())
                .isPresent();
    }

    private VersionState state(int no, LocalDate on, Instant moment) {
        Optional<LocalDate> ratified = last(no, ActKind.RATIFIED, moment).map(this::on);
        if (ratified.isEmpty()) {
            return VersionState.PROPOSED;
        }
        LocalDate seen = on.isBefore(ratified.get()) ? ratified.get() : on;
        if (last(no, ActKind.WITHDRAWN, moment)
                .filter(act -> !on(act).isAfter(seen))
                .isPresent()) {
            return VersionState.WITHDRAWN;
        }
        if (on.isBefore(ratified.get())) {
            return VersionState.COMING;
        }
        boolean replaced = IntStream.rangeClosed(1, versions)
                .filter(other -> other != no)
                .anyMatch(other -> takesThePlaceOf(other, no, ratified.get(), on, moment));
        return replaced ? VersionState.SUPERSEDED : VersionState.IN_FORCE;
    }

    /** Another that began after it, or on its day with a higher number, unless it was taken back before its day had come. */
    private boolean takesThePlaceOf(int other, int no, LocalDate begun, LocalDate on, Instant moment) {
        return last(other, ActKind.RATIFIED, moment)
                .map(this::on)
                .filter(day -> !day.isAfter(on) && (day.isAfter(begun) || day.equals(begun) && other > no))
                .filter(_ -> !neverCounted(other, moment))
                .isPresent();
    }

    private LocalDate on(Act act) {
        return first.plusDays(act.day());
    }

    private Optional<Act> last(int no, ActKind kind, Instant moment) {
        return acts.stream()
                .filter(act -> act.version() == no
                        && act.kind() == kind
                        && !at(act.known()).isAfter(moment))
                .reduce((_, later) -> later);
    }
}
