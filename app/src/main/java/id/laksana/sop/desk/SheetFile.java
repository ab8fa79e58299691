package id.laksana.sop.desk;

import id.laksana.sop.edit.Refusal;
import id.laksana.sop.edit.SheetLimits;
import id.laksana.sop.edit.Written;
import id.laksana.sop.json.Json;
import id.laksana.sop.json.JsonReader;
import id.laksana.sop.json.JsonWriter;
import id.laksana.sop.json.UnreadableJson;
import id.laksana.sop.json.UnreadableJson.Problem;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.SheetFormat;
import java.util.Optional;

/** A sheet in a file: the canonical document, or the file of a version that everybody may have and in which that document stands. */
public final class SheetFile {

    /** A sheet of three hundred rows, each of them full, has less. */
    public static final int LARGEST = 8 << 20;

    private static final String WITHIN = "document";

    private SheetFile() {}

    /** What a file holds. */
    public sealed interface Reading {

        /** @param sheet in the form in which sheets are written here */
        record Whole(Sheet sheet) implements Reading {}

        record Empty() implements Reading {}

        record TooLarge() implements Reading {}

        /** @param place a line and column, a pointer into the tree, or nothing where it is the whole file */
        record Unreadable(String place, Problem problem) implements Reading {}

        /** A sheet that nobody could have typed here. */
        record Unfit(Sheet sheet, Refusal why) implements Reading {}
    }

    public static Reading read(byte[] file) {
        if (file.length == 0) {
            return new Reading.Empty();
        }
        if (file.length > LARGEST) {
            return new Reading.TooLarge();
        }
        return switch (SheetFormat.read(document(file))) {
            case SheetFormat.Read.Unreadable unreadable ->
                new Reading.Unreadable(unreadable.place(), unreadable.problem());
            case SheetFormat.Read.Done done -> fit(done.sheet());
        };
    }

    private static Reading fit(Sheet sheet) {
        Sheet written = Written.of(sheet);
        Optional<Refusal> broken = SheetLimits.broken(written);
        if (broken.isPresent()) {
            return new Reading.Unfit(written, broken.get());
        }
        return SheetNames.flaw(sheet)
                .<Reading>map(flaw -> new Reading.Unreadable(flaw.place(), flaw.problem()))
                .orElseGet(() -> new Reading.Whole(written));
    }

    /** What cannot be read at all is told by whoever reads it as a sheet. */
    private static byte[] document(byte[] file) {
        try {
            return JsonReader.read(file) instanceof Json.Members all
                            && all.values().get(WITHIN) instanceof Json.Members in
                    ? JsonWriter.write(in)
                    : file;
        } catch (UnreadableJson _) {
            return file;
        }
    }
}
