package id.laksana.sop.sheet;

import id.laksana.sop.json.Json;
import id.laksana.sop.json.JsonReader;
import id.laksana.sop.json.JsonWriter;
import id.laksana.sop.json.RecordJson;
import id.laksana.sop.json.UnreadableJson;
import id.laksana.sop.json.UnreadableJson.Problem;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The bytes in which a sheet is stored. They are written in the newest format only, and read in every format that ever was: when the records change,
 * {@link #CURRENT} goes up and the tree of the format before is brought up to it here, before it becomes a sheet.
 */
public final class SheetFormat {

    public static final int CURRENT = 1;

    private static final String FORMAT = "format";
    private static final String SHEET = "sheet";

    private SheetFormat() {}

    public static CanonicalSheet write(Sheet sheet) {
        Map<String, Json> document = new LinkedHashMap<>();
        document.put(FORMAT, new Json.Whole(CURRENT));
        document.put(SHEET, RecordJson.write(sheet));
        return new CanonicalSheet(JsonWriter.write(new Json.Members(document)));
    }

    /** The sheet in a document that comes from outside, or what is wrong with it and where. */
    public static Read read(byte[] document) {
        try {
            return new Read.Done(RecordJson.read(content(JsonReader.read(document)), Sheet.class));
        } catch (UnreadableJson e) {
            return new Read.Unreadable(e.place(), e.problem());
        }
    }

    /** The sheet in a document that we have written; one that cannot be read has been damaged, or was written by a program that came after this. */
    public static Sheet readStored(byte[] document) {
        return switch (read(document)) {
            case Read.Done done -> done.sheet();
            case Read.Unreadable unreadable -> throw new DamagedSheet(unreadable);
        };
    }

    private static Json content(Json json) throws UnreadableJson {
        Map<String, Json> members = json instanceof Json.Members object ? object.values() : Map.of();
        if (!new Json.Whole(CURRENT).equals(members.get(FORMAT))) {
            throw new UnreadableJson("/" + FORMAT, Problem.UNKNOWN_FORMAT);
        }
        Json content = members.get(SHEET);
        if (content == null) {
            throw new UnreadableJson("/" + SHEET, Problem.MISSING);
        }
        for (String name : members.keySet()) {
            if (!name.equals(FORMAT) && !name.equals(SHEET)) {
                throw new UnreadableJson("/" + name, Problem.UNKNOWN_MEMBER);
            }
        }
        return content;
    }

    /** A sheet, or why there is none. */
    public sealed interface Read {

        record Done(Sheet sheet) implements Read {}

        /**
         * A document that is no sheet.
         *
         * @param place a line and column, or a pointer into the tree
         */
        record Unreadable(String place, Problem problem) implements Read {}
    }
}
