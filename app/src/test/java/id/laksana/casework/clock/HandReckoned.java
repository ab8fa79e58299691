package id.laksana.casework.clock;

import id.laksana.calendar.time.Amount;
import id.laksana.calendar.time.WorkingTime;
import id.laksana.casework.engine.Dated;
import id.laksana.casework.engine.Pause;
import id.laksana.casework.engine.Timeline;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.StandardTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A line of the table of dues that were reckoned by hand. */
record HandReckoned(
        String number,
        String clock,
        ZoneId zone,
        int week,
        String allowed,
        String begins,
        String pauses,
        String declared,
        String due,
        String reasoning) {

    private static final Path TABLE = Path.of("src/test/resources/casework/clocks.csv");
    private static final List<String> DAYS = List.of("Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min");
    private static final Pattern MOMENT = Pattern.compile("(\\p{L}{3}) (\\S+) (\\d\\d:\\d\\d)( UTC)?");
    private static final Pattern PAUSE = Pattern.compile("([PL]) (.+) – (.+)");
    private static final Pattern MIXED = Pattern.compile("(?:(\\d+) hari ?)?(?:(\\d+) jam ?)?(?:(\\d+) menit)?");
    private static final Map<String, String> ZONES =
            Map.of("WIB", "Asia/Jakarta", "WITA", "Asia/Makassar", "WIT", "Asia/Jayapura");

    static Stream<HandReckoned> all() {
        try {
            return Files.readAllLines(TABLE).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";", 10))
                    .map(cells -> new HandReckoned(
                            cells[0],
                            cells[1],
                            ZoneId.of(ZONES.get(cells[2])),
                            Integer.parseInt(cells[3]),
                            cells[4],
                            cells[5],
                            cells[6],
                            cells[7],
                            cells[8],
                            cells[9]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the code reckons it, written like the table. */
    String reckoned() {
        Instant at = dues();
        if (at == null) {
            return "-";
        }
        LocalDateTime local = LocalDateTime.ofInstant(at, zone);
        return DAYS.get(local.getDayOfWeek().getValue() - 1) + " " + local.toLocalDate() + " " + local.toLocalTime();
    }

    private @Nullable Instant dues() {
        Instant start = moment(begins);
        boolean statutory = clock.equals("undang-undang");
        Timeline line = new Timeline(
                statutory ? start.minusSeconds(7 * 86_400) : start,
                statutory ? start : null,
                start,
                readPauses(),
                List.of(),
                null);
        WorkingTime time = Calendar2026.workingTime(zone, week, declaredDays());
        Dated dues = Clocks.dues(line, terms(), time);
        return switch (clock) {
            case "langkah", "lain" -> dues.step();
            case "janji" -> dues.promise();
            case "undang-undang" -> dues.statutory();
            case "pemohon" -> dues.applicant();
            default -> throw new IllegalArgumentException(clock);
        };
    }

    private Terms terms() {
        Optional<Amount> step = StandardTime.read(allowed).map(Terms::amount);
        return switch (clock) {
            case "langkah" -> terms(step, ClockOwner.AGENCY, Optional.empty(), Optional.empty());
            case "pemohon" -> terms(step, ClockOwner.APPLICANT, Optional.empty(), Optional.empty());
            case "lain" -> terms(step, ClockOwner.EXTERNAL, Optional.empty(), Optional.empty());
            case "janji" -> terms(Optional.empty(), ClockOwner.AGENCY, mixed(), Optional.empty());
            default -> terms(Optional.empty(), ClockOwner.AGENCY, Optional.empty(), mixed());
        };
    }

    private static Terms terms(
            Optional<Amount> step, ClockOwner owner, Optional<Amount> promise, Optional<Amount> statutory) {
        return new Terms(step, owner, promise, statutory, Optional.empty());
    }

    private Optional<Amount> mixed() {
        Matcher parts = MIXED.matcher(allowed);
        if (!parts.matches()) {
            throw new IllegalArgumentException(allowed);
        }
        return allowed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Amount(number(parts, 1), number(parts, 2), number(parts, 3)));
    }

    private static int number(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
    }

    private List<Pause> readPauses() {
        List<Pause> read = new ArrayList<>();
        for (String written : pauses.isEmpty() ? new String[0] : pauses.split(" \\+ ")) {
            Matcher pause = PAUSE.matcher(written);
            if (!pause.matches()) {
                throw new IllegalArgumentException(written);
            }
            read.add(new Pause(
                    pause.group(1).equals("P") ? ClockOwner.APPLICANT : ClockOwner.EXTERNAL,
                    moment(pause.group(2)),
                    pause.group(3).equals("terbuka") ? null : moment(pause.group(3))));
        }
        return read;
    }

    private List<LocalDate> declaredDays() {
        return declared.isEmpty()
                ? List.of()
                : Stream.of(declared.split(" ")).map(LocalDate::parse).toList();
    }

    private Instant moment(String written) {
        Matcher parts = MOMENT.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException(written);
        }
        LocalDateTime at = LocalDateTime.parse(parts.group(2) + "T" + parts.group(3));
        if (!DAYS.get(at.getDayOfWeek().getValue() - 1).equals(parts.group(1))) {
            throw new IllegalArgumentException("That is no " + written);
        }
        return at.atZone(parts.group(4) == null ? zone : ZoneOffset.UTC).toInstant();
    }

    @Override
    public String toString() {
        return number + " " + clock + " " + allowed + ", " + begins + ": " + reasoning;
    }
}
