package id.laksana.sop.reading;

import static java.util.stream.Collectors.toMap;

import id.laksana.sop.json.JsonWriter;
import id.laksana.sop.json.RecordJson;
import id.laksana.sop.procedure.Basis;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Reading.Alias;
import id.laksana.sop.sheet.Reading.OpenCheck;
import id.laksana.sop.sheet.Reading.ReadFlow;
import id.laksana.sop.sheet.Reading.ReadPerformer;
import id.laksana.sop.sheet.Reading.ReadStep;
import id.laksana.sop.sheet.Reading.Variant;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What of a reading can be confirmed by itself: a row with all that leads on from it, or a performer.
 *
 * @param fingerprint of all that is read, and of what it is read from; where nothing of that changes, a verdict goes on holding
 * @param proposed whether somebody outside the agency read it so
 * @param doubtful whether who proposed it was not sure
 */
public record Subject(Key key, String fingerprint, boolean proposed, boolean doubtful) {

    /** What is read. */
    public sealed interface Key {

        /** As it is stored. */
        String text();
    }

    public record OfRow(StepId step) implements Key {

        @Override
        public String text() {
            return "row " + step.value();
        }
    }

    public record OfPerformer(PerformerId performer) implements Key {

        @Override
        public String text() {
            return "performer " + performer.value();
        }
    }

    /** Performers first, then the rows of the table that is read; none of a sheet that nobody has read. */
    public static List<Subject> of(Sheet sheet) {
        Reading reading = sheet.reading();
        if (reading == null) {
            return List.of();
        }
        Stream<Subject> performers =
                reading.performers().stream().map(performer -> performer(sheet, reading, performer));
        return Stream.concat(performers, rows(sheet, reading)).toList();
    }

    private static Subject performer(Sheet sheet, Reading reading, ReadPerformer as) {
        List<Alias> aliases = reading.aliases().stream()
                .filter(alias -> alias.performer().equals(as.performer()))
                .toList();
        List<Table.Column> columns = sheet.table().flatMap(table -> table.column(as.performer())).stream()
                .toList();
        boolean doubtful = as.doubtful() || aliases.stream().anyMatch(Alias::doubtful);
        return new Subject(
                new OfPerformer(as.performer()),
                fingerprint(List.of(columns, as, aliases)),
                sheet.transcription() != null,
                doubtful);
    }

    private static Stream<Subject> rows(Sheet sheet, Reading reading) {
        Map<StepId, ReadStep> read =
                reading.steps().stream().collect(toMap(ReadStep::step, Function.identity(), (one, _) -> one));
        return sheet.table().stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> read.containsKey(row.id()))
                .map(row -> row(row, Objects.requireNonNull(read.get(row.id())), reading));
    }

    private static Subject row(Row row, ReadStep as, Reading reading) {
        List<ReadFlow> flows = reading.flowsFrom(row.id());
        List<OpenCheck> checks = reading.openChecksOf(row.id());
        List<Variant> variants = reading.variantsOf(row.id());
        boolean proposed = as.grounds().basis() != Basis.AUTHORED;
        boolean doubtful = as.isDoubtful()
                || flows.stream().anyMatch(flow -> flow.grounds().doubtful())
                || !checks.isEmpty()
                || !reading.doubtsOf(row.id()).isEmpty();
        return new Subject(
                new OfRow(row.id()),
                fingerprint(List.of(row, as, flows, checks, variants)),
                proposed,
                proposed && doubtful);
    }

    private static String fingerprint(List<Object> read) {
        try {
            byte[] bytes = JsonWriter.write(RecordJson.write(read));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
