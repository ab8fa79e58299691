package id.laksana.site.cases;

import id.laksana.casework.HistoryLine;
import id.laksana.casework.engine.Event;
import id.laksana.casework.engine.EventJson;
import id.laksana.sop.json.Json;
import id.laksana.sop.json.JsonReader;
import id.laksana.sop.json.UnreadableJson;
import io.micronaut.serde.annotation.Serdeable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a case's history.
 *
 * @param what as it is sealed: names, reasons and notes by their digests
 * @param who the member, or the client of another system; nothing where Laksana itself did it
 * @param actingFor the official whose post it is, where a substitute acted
 * @param words what was said, unless it has been erased
 */
@Serdeable
record EventTold(
        long seq,
        String happened,
        Map<String, Object> what,
        @Nullable UUID who,
        @Nullable UUID post,
        @Nullable UUID actingFor,
        Instant happenedAt,
        Instant recordedAt,
        Map<String, String> words) {

    static EventTold of(HistoryLine line) {
        return of(line.event(), line.words());
    }

    static EventTold of(Event event, Map<String, String> words) {
        return new EventTold(
                event.seq(),
                event.what().getClass().getSimpleName(),
                what(event),
                event.by().who(),
                event.by().post(),
                event.by().actingFor(),
                event.happenedAt(),
                event.recordedAt(),
                words);
    }

    private static Map<String, Object> what(Event event) {
        try {
            Map<String, Object> plain = new LinkedHashMap<>();
            if (JsonReader.read(EventJson.write(event.what()).getBytes(StandardCharsets.UTF_8))
                    instanceof Json.Members members) {
                members.values().forEach((name, value) -> plain.put(name, CaseProblems.plain(value)));
                plain.remove("happened");
            }
            return plain;
        } catch (UnreadableJson e) {
            throw new IllegalStateException(e);
        }
    }
}
