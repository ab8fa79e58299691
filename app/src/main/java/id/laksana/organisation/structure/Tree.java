package id.laksana.organisation.structure;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How units stand under each other. */
public final class Tree {

    private static final Comparator<Unit> ORDER = Comparator.comparingInt(Unit::position)
            .thenComparing(Unit::name)
            .thenComparing(unit -> unit.id().value());

    private final Map<UnitId, Unit> units;

    public Tree(Collection<Unit> units) {
        this.units = units.stream()
                .sorted(ORDER)
                .collect(toMap(Unit::id, Function.identity(), (one, _) -> one, LinkedHashMap::new));
    }

    public Optional<Unit> find(@Nullable UnitId id) {
        return Optional.ofNullable(id).map(units::get);
    }

    /** In their order. */
    public List<Unit> under(@Nullable UnitId parent) {
        return units.values().stream()
                .filter(unit -> Objects.equals(unit.parent(), parent))
                .toList();
    }

    /** All, each followed by what stands under it. */
    public List<Unit> all() {
        return under(null).stream().flatMap(this::withAllUnder).toList();
    }

    /** From a unit up to the top. */
    public List<Unit> upwards(@Nullable UnitId from) {
        List<Unit> way = new ArrayList<>();
        Optional<Unit> unit = find(from);
        while (unit.isPresent() && !way.contains(unit.get())) {
            way.add(unit.get());
            unit = find(unit.get().parent());
        }
        return way;
    }

    /** As the agency's screens tell a unit's place: the top first. */
    public List<Unit> downTo(UnitId unit) {
        return upwards(unit).reversed();
    }

    /** How many levels stand under a unit, itself counted. */
    public int height(UnitId unit) {
        return 1
                + under(unit).stream()
                        .mapToInt(child -> height(child.id()))
                        .max()
                        .orElse(0);
    }

    /** On how many days a week a unit works; nothing where the agency's own calendar tells. */
    public Optional<WorkingWeek> week(UnitId unit) {
        return upwards(unit).stream().map(Unit::week).filter(Objects::nonNull).findFirst();
    }

    private Stream<Unit> withAllUnder(Unit unit) {
        return Stream.concat(Stream.of(unit), under(unit.id()).stream().flatMap(this::withAllUnder));
    }
}
