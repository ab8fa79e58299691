package id.laksana.sop.adoption;

import static java.util.stream.Collectors.toMap;

import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the agency has taken over, for whoever may: services ask that first. */
@Singleton
class AdoptionBook {

    private final AdoptionRows rows;
    private final Access access;
    private final Clock clock;

    AdoptionBook(AdoptionRows rows, Access access, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.clock = clock;
    }

    /** Until the transaction ends, nobody else takes over anything. */
    void lock() {
        rows.lock();
    }

    /** The agency's own codes by what they come from, also of those that it began with. */
    Map<String, String> adopted() {
        Map<String, String> begun =
                rows.begunWith().stream().collect(toMap(OwnRow::hash, OwnRow::code, (one, _) -> one));
        Map<String, String> codes = new HashMap<>();
        for (ShippedSop shipped : ShippedSops.all()) {
            Optional.ofNullable(begun.get(shipped.original())).ifPresent(code -> codes.put(shipped.id(), code));
        }
        rows.all().forEach(row -> codes.put(row.source(), row.code()));
        return codes;
    }

    Optional<String> ownerOf(String code) {
        return rows.called(code).map(AdoptionRow::owner);
    }

    void add(UUID sop, ShippedSop shipped) {
        Caller caller = access.caller();
        rows.add(sop, shipped.id(), shipped.hash(), shipped.owner(), clock.instant(), caller.id(), caller.name());
    }

    /** The code, or one like it that no SOP has. */
    String free(String wanted, int longest) {
        Set<String> used = new HashSet<>(rows.codes());
        return Stream.concat(
                        Stream.of(wanted),
                        IntStream.iterate(2, next -> next + 1).mapToObj(no -> shortened(wanted, longest) + "-" + no))
                .filter(code -> !used.contains(code))
                .findFirst()
                .orElseThrow();
    }

    private static String shortened(String code, int longest) {
        return code.substring(0, Math.min(code.length(), longest - 8)).replaceAll("-+$", "");
    }
}
