package id.laksana.site.cases;

import id.laksana.casework.EventPage;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;

/**
 * What happened to the agency's cases, one command after the other.
 *
 * @param next from which number to read on
 * @param more whether there is more already
 */
@Serdeable
record EventsTold(List<Entry> items, long next, boolean more) {

    /** @param no of the command; several events may have the same */
    @Serdeable
    record Entry(long no, String receipt, EventTold event) {}

    static EventsTold of(EventPage page) {
        return new EventsTold(
                page.events().stream()
                        .map(entry -> new Entry(entry.no(), entry.receipt(), EventTold.of(entry.event(), Map.of())))
                        .toList(),
                page.next(),
                page.more());
    }
}
