package id.laksana.casework;

import id.laksana.casework.engine.Event;
import java.util.List;

/**
 * Events of all cases but those of practice, one command after the other.
 *
 * @param next from which number to read on: nothing that is recorded later has a lower one
 * @param more whether there is more already
 */
public record EventPage(List<Entry> events, long next, boolean more) {

    public EventPage {
        events = List.copyOf(events);
    }

    /** @param no of the command; several events may have the same */
    public record Entry(long no, CaseId caseId, String receipt, Event event) {}
}
