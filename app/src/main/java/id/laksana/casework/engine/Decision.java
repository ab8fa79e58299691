package id.laksana.casework.engine;

import java.util.List;

/** What became of a command. */
public sealed interface Decision {

    /** @param words what was said, to be kept as long as it may be */
    record Accepted(List<Event> events, List<Spoken> words, CaseState after) implements Decision {

        public Accepted {
            events = List.copyOf(events);
            words = List.copyOf(words);
        }
    }

    record Refused(Refusal why) implements Decision {}

    /**
     * Words of an event.
     *
     * @param name which of its words
     */
    record Spoken(long seq, String name, Said said) {}
}
