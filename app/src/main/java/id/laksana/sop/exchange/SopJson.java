package id.laksana.sop.exchange;

import id.laksana.sop.json.Json;
import id.laksana.sop.json.JsonReader;
import id.laksana.sop.json.JsonWriter;
import id.laksana.sop.json.UnreadableJson;
import id.laksana.sop.procedure.Paths;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.version.PublishedSop;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A version of an SOP for programs: its canonical document letter for letter, so that whoever has it can compute the hash again, and the paths that
 * follow from it.
 */
public final class SopJson {

    /** Part of every ETag: goes up whenever the same version is told otherwise. */
    public static final int EDITION = 1;

    private SopJson() {}

    public static byte[] of(PublishedSop sop) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("agency", new Json.Text(sop.agency()));
        members.put("code", new Json.Text(sop.code()));
        members.put("version", new Json.Whole(sop.version().no()));
        sop.version().since().ifPresent(since -> members.put("since", new Json.Text(since.toString())));
        members.put("layout", new Json.Whole(sop.version().layout()));
        members.put("hash", new Json.Text(sop.version().hash()));
        members.put("document", document(sop));
        putPaths(members, sop.sheet());
        return JsonWriter.write(new Json.Members(members));
    }

    private static void putPaths(Map<String, Json> members, Sheet sheet) {
        Procedure.Attempt attempt = sheet.procedure();
        members.put("runnable", new Json.Truth(attempt instanceof Procedure.Attempt.Made));
        if (attempt instanceof Procedure.Attempt.Made made) {
            Paths paths = Paths.of(made.procedure());
            members.put("paths", PathsJson.of(sheet.table().orElseThrow(), paths));
            members.put("complete", new Json.Truth(paths.complete()));
        } else {
            members.put("paths", new Json.Elements(List.of()));
        }
    }

    private static Json document(PublishedSop sop) {
        try {
            return JsonReader.read(sop.document());
        } catch (UnreadableJson e) {
            throw new IllegalStateException("A stored version is damaged: " + sop.code(), e);
        }
    }
}
