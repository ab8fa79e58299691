package id.laksana.sop.approval;

import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.sop.binding.Acting;
import id.laksana.sop.binding.Casts;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.Path;
import id.laksana.sop.procedure.Paths;
import id.laksana.sop.procedure.Performer;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.TimeTotal;
import id.laksana.sop.procedure.WorkUnit;
import id.laksana.sop.service.Promise;
import id.laksana.sop.service.ServiceTime;
import id.laksana.sop.sheet.DamagedSheet;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.SheetFormat;
import id.laksana.sop.version.ShownSops;
import id.laksana.sop.version.Sop;
import id.laksana.sop.version.Version;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out what changes when a draft counts. */
@Singleton
public class Impacts {

    private final ServedRows services;
    private final ShownSops shown;
    private final Casts casts;
    private final Optional<RunningCases> cases;
    private final Access access;

    Impacts(ServedRows services, ShownSops shown, Casts casts, Optional<RunningCases> cases, Access access) {
        this.services = services;
        this.shown = shown;
        this.casts = casts;
        this.cases = cases;
        this.access = access;
    }

    @Transactional(readOnly = true)
    public Impact of(Candidate candidate) {
        access.require(Permission.READ_SOPS);
        Optional<Sheet> now = candidate.base();
        Sheet then = candidate.sheet();
        List<Path> paths = paths(then);
        return new Impact(
                candidate.next(),
                replaced(candidate),
                running(candidate),
                times(now.map(Impacts::paths).orElse(List.of()), paths),
                paths.stream()
                        .flatMap(path -> path.untimed().stream())
                        .distinct()
                        .toList(),
                served(candidate),
                naming(candidate),
                cast(candidate, now, then));
    }

    private static List<Impact.Replaced> replaced(Candidate candidate) {
        return candidate.sop().stream()
                .flatMap(Sop::counting)
                .map(version -> new Impact.Replaced(version.no(), version.since()))
                .toList();
    }

    private OptionalLong running(Candidate candidate) {
        return candidate
                .sop()
                .flatMap(Sop::inForce)
                .map(Version::no)
                .flatMap(no -> cases.map(told -> OptionalLong.of(told.by(candidate.code(), no))))
                .orElseGet(OptionalLong::empty);
    }

    private static List<Path> paths(Sheet sheet) {
        return sheet.procedure() instanceof Procedure.Attempt.Made made
                ? Paths.of(made.procedure()).paths()
                : List.of();
    }

    private static List<Impact.EndTime> times(List<Path> before, List<Path> after) {
        return Stream.of(Outcome.values())
                .map(outcome -> new Impact.EndTime(outcome, slowest(before, outcome), slowest(after, outcome)))
                .filter(time -> time.before().isPresent() || time.after().isPresent())
                .toList();
    }

    private static Optional<TimeTotal> slowest(List<Path> paths, Outcome outcome) {
        return slowest(paths.stream().filter(path -> path.outcome() == outcome));
    }

    private static Optional<TimeTotal> slowest(Stream<Path> paths) {
        return paths.map(path -> path.of(ClockOwner.AGENCY)).max(Comparator.comparingLong(ServiceTime::minutes));
    }

    private List<Impact.Served> served(Candidate candidate) {
        Optional<TimeTotal> after = slowest(
                paths(candidate.sheet()).stream().filter(path -> path.outcome().isAccepting()));
        return services.by(candidate.id()).stream()
                .map(row -> new Impact.Served(row.name(), row.startsHere(), promise(row), after))
                .toList();
    }

    private static Optional<Promise> promise(ServedRow row) {
        Integer amount = row.promiseAmount();
        String unit = row.promiseUnit();
        return amount == null || unit == null
                ? Optional.empty()
                : Optional.of(new Promise(amount, WorkUnit.valueOf(unit)));
    }

    /** By its name, its number or its code, in the section of related SOPs. */
    private List<Impact.Naming> naming(Candidate candidate) {
        List<String> names = Stream.of(
                        candidate.code(),
                        candidate.sheet().identity().name().value(),
                        candidate.number().orElse(null))
                .filter(Objects::nonNull)
                .map(Impacts::plain)
                .filter(name -> !name.isBlank())
                .toList();
        List<ShownSops.Shown> others = shown.all().stream()
                .filter(one -> !one.code().equals(candidate.code()))
                .toList();
        Map<String, byte[]> documents = shown.documents(others);
        return others.stream()
                .filter(one -> names(Objects.requireNonNull(documents.get(one.hash())), names))
                .map(one -> new Impact.Naming(one.code(), one.name()))
                .toList();
    }

    /** What cannot be read names nobody. */
    private static boolean names(byte[] document, List<String> names) {
        try {
            return names(SheetFormat.readStored(document), names);
        } catch (DamagedSheet damaged) {
            return false;
        }
    }

    private static boolean names(Sheet sheet, List<String> names) {
        return sheet.sections().relatedSops().items().stream()
                .map(item -> " " + plain(item.text()) + " ")
                .anyMatch(text -> names.stream().anyMatch(name -> text.contains(" " + name + " ")));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}/.-]+", " ")
                .strip();
    }

    private List<Impact.Cast> cast(Candidate candidate, Optional<Sheet> now, Sheet then) {
        Map<String, Boolean> bound = casts.of(candidate.id(), then).stream()
                .collect(Collectors.toMap(part -> part.performer().name(), Casts.Part::bound, (one, _) -> one));
        Set<String> before = now.stream().flatMap(Impacts::acting).collect(Collectors.toSet());
        Set<String> after = acting(then).collect(Collectors.toSet());
        Stream<Impact.Cast> come = acting(then)
                .filter(name -> !before.contains(name))
                .map(name -> new Impact.Cast(name, true, bound.getOrDefault(name, false)));
        Stream<Impact.Cast> go = now.stream()
                .flatMap(Impacts::acting)
                .filter(name -> !after.contains(name))
                .map(name -> new Impact.Cast(name, false, false));
        return Stream.concat(come, go).toList();
    }

    private static Stream<String> acting(Sheet sheet) {
        return Acting.in(sheet).stream().map(Performer::name);
    }
}
