package id.laksana.sop.lint;

import static java.util.stream.Collectors.toMap;

import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Reading.Alias;
import id.laksana.sop.sheet.Reading.ReadStep;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A sheet with what rules ask of it again and again. */
final class Inspected {

    private final Sheet sheet;
    private final Map<StepId, ReadStep> read;
    private final Procedure.Attempt attempt;

    Inspected(Sheet sheet) {
        this.sheet = sheet;
        this.read = reading().map(Reading::steps).orElse(List.of()).stream()
                .collect(toMap(ReadStep::step, Function.identity(), (one, _) -> one));
        this.attempt = sheet.procedure();
    }

    Sheet sheet() {
        return sheet;
    }

    /** Whether what is not on it could have been: what is written here leaves it to the layout which fields there are. */
    boolean isFromPaper() {
        return sheet.transcription() != null;
    }

    Stream<Table> table() {
        return sheet.table().stream();
    }

    Stream<Row> rows() {
        return table().flatMap(table -> table.rows().stream());
    }

    Optional<Reading> reading() {
        return Optional.ofNullable(sheet.reading());
    }

    @Nullable
    ReadStep read(Row row) {
        return read.get(row.id());
    }

    Procedure.Attempt attempt() {
        return attempt;
    }

    /** Nothing where the sheet cannot be run. */
    Stream<Procedure> procedure() {
        return attempt instanceof Procedure.Attempt.Made made ? Stream.of(made.procedure()) : Stream.empty();
    }

    /** Under which names the sheet speaks of its performers. */
    List<String> performerNames() {
        return Stream.concat(
                        table().flatMap(table -> table.columns().stream()).map(Table.Column::name),
                        reading().stream()
                                .flatMap(reading -> reading.aliases().stream())
                                .map(Alias::text))
                .toList();
    }
}
