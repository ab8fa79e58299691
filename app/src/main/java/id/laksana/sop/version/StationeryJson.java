package id.laksana.sop.version;

import id.laksana.sop.json.JsonReader;
import id.laksana.sop.json.JsonWriter;
import id.laksana.sop.json.RecordJson;
import id.laksana.sop.json.UnreadableJson;
import id.laksana.sop.layout.Stationery;
import java.nio.charset.StandardCharsets;

/** Stationery as it is stored with what was decided. */
final class StationeryJson {

    private StationeryJson() {}

    static String write(Stationery stationery) {
        return new String(JsonWriter.write(RecordJson.write(stationery)), StandardCharsets.UTF_8);
    }

    static Stationery read(String stored) {
        try {
            return RecordJson.read(JsonReader.read(stored.getBytes(StandardCharsets.UTF_8)), Stationery.class);
        } catch (UnreadableJson e) {
            throw new IllegalStateException("Stationery of a version, at '" + e.place() + "'", e);
        }
    }
}
