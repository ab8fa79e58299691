package id.laksana.sop.binding;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.laksana.sop.procedure.Performer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The performers of several SOPs that are called the same, however each is spelled. */
public record Group(String name, List<Seat> seats, Optional<Suggestion> suggestion) {

    /** How many of its performers are bound. */
    public enum State {
        UNBOUND,
        PARTLY,
        BOUND
    }

    public Group {
        seats = List.copyOf(seats);
    }

    /** By names, with what is proposed for those that nobody stands behind yet. */
    static List<Group> of(List<Seat> seats, Suggestions suggestions) {
        return seats.stream()
                .collect(groupingBy(
                        seat -> new Key(Spelling.of(seat.performer().name()), Suggestions.standing(seat.performer())),
                        LinkedHashMap::new,
                        collectingAndThen(toList(), alike -> of(alike, suggestions, usualName(alike)))))
                .values()
                .stream()
                .sorted(Comparator.comparing(Group::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private record Key(Spelling name, Standing standing) {}

    private static Group of(List<Seat> seats, Suggestions suggestions, String name) {
        Performer first = seats.getFirst().performer();
        List<String> aliases = seats.stream()
                .flatMap(seat -> seat.performer().aliases().stream())
                .distinct()
                .toList();
        return new Group(name, seats, suggestions.of(new Performer(first.id(), name, first.kind(), aliases)));
    }

    private static String usualName(List<Seat> seats) {
        Map<String, Long> counts =
                seats.stream().collect(groupingBy(seat -> seat.performer().name(), LinkedHashMap::new, counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    Group only(Predicate<Seat> wanted) {
        return new Group(name, seats.stream().filter(wanted).toList(), suggestion);
    }

    public State state() {
        long bound = seats.stream().filter(Seat::bound).count();
        if (bound == 0) {
            return State.UNBOUND;
        }
        return bound == seats.size() ? State.BOUND : State.PARTLY;
    }

    public List<Seat> unbound() {
        return seats.stream().filter(seat -> !seat.bound()).toList();
    }
}
