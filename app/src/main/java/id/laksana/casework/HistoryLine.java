package id.laksana.casework;

import id.laksana.casework.engine.Event;
import java.util.Map;

/**
 * An event and what was said in it.
 *
 * @param words by their names; those that have been erased are not there
 */
public record HistoryLine(Event event, Map<String, String> words) {

    public HistoryLine {
        words = Map.copyOf(words);
    }
}
