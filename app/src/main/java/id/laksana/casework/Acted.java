package id.laksana.casework;

import id.laksana.casework.engine.Event;
import id.laksana.casework.engine.Refusal;
import java.util.List;

/** What became of a command. */
public sealed interface Acted {

    /**
     * It is recorded.
     *
     * @param after what the case is now
     * @param events what came of it, the command's own last; of one that was sent again only that
     * @param again whether it had been recorded before, by the same key
     */
    record Done(ServiceCase after, List<Event> events, boolean again) implements Acted {

        public Done {
            events = List.copyOf(events);
        }
    }

    /** @param before the case as it stands */
    record Refused(ServiceCase before, Refusal why) implements Acted {}

    /** There is no such case here, be it the one that is acted on or one that the command names. */
    record NoSuchCase(CaseId id) implements Acted {}
}
