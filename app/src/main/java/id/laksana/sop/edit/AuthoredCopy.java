package id.laksana.sop.edit;

import static java.util.stream.Collectors.toMap;

import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Reading.Alias;
import id.laksana.sop.sheet.Reading.ReadClass;
import id.laksana.sop.sheet.Reading.ReadClock;
import id.laksana.sop.sheet.Reading.ReadFlow;
import id.laksana.sop.sheet.Reading.ReadPerformer;
import id.laksana.sop.sheet.Reading.ReadStep;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A written sheet as the agency's own: its steps and performers have new names, and all that is read from it the agency has said. */
final class AuthoredCopy {

    private final Map<StepId, StepId> steps = new LinkedHashMap<>();
    private final Map<PerformerId, PerformerId> performers = new LinkedHashMap<>();
    private final Table table;
    private final Reading reading;

    private AuthoredCopy(Table table, Reading reading, Supplier<String> ids) {
        this.table = table;
        this.reading = reading;
        table.columns().forEach(column -> performers.put(column.performer(), new PerformerId(ids.get())));
        table.rows().forEach(row -> steps.put(row.id(), new StepId(ids.get())));
    }

    /** @param sheet in the form in which sheets are written */
    static Sheet of(Sheet sheet, Supplier<String> ids) {
        Reading reading = Objects.requireNonNull(sheet.reading());
        AuthoredCopy copy = new AuthoredCopy(sheet.table().orElseThrow(), reading, ids);
        return new Sheet(
                sheet.letterhead(),
                sheet.decree(),
                sheet.identity(),
                sheet.sections(),
                sheet.captions(),
                List.of(copy.table()),
                sheet.forms(),
                sheet.standard(),
                sheet.transcription(),
                copy.reading());
    }

    private Table table() {
        List<Table.Column> columns = table.columns().stream()
                .map(column -> new Table.Column(performer(column.performer()), column.printed(), null))
                .toList();
        Map<StepId, ReadStep> read = reading().steps().stream().collect(toMap(ReadStep::step, Function.identity()));
        List<Row> rows = table.rows().stream()
                .map(row -> RowParts.named(row, step(row.id())))
                .map(row -> WrittenMarks.on(row, columns, Objects.requireNonNull(read.get(row.id()))))
                .toList();
        return BlankSheet.table(columns, rows);
    }

    private Reading reading() {
        StepId entry = reading.entry();
        return new Reading(
                reading.service(),
                BlankSheet.TABLE,
                entry == null ? null : step(entry),
                reading.performers().stream()
                        .filter(as -> performers.containsKey(as.performer()))
                        .map(as -> new ReadPerformer(performer(as.performer()), as.kind(), null, null, false))
                        .toList(),
                table.columns().stream()
                        .flatMap(column -> reading.aliases().stream()
                                .filter(alias -> alias.performer().equals(column.performer())))
                        .map(alias -> new Alias(alias.text(), performer(alias.performer()), List.of(), null, false))
                        .distinct()
                        .toList(),
                reading.steps().stream().map(this::step).toList(),
                reading.flows().stream().map(this::flow).toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private ReadStep step(ReadStep as) {
        ReadClass kind = as.stepClass();
        ReadClock clock = as.clock();
        return new ReadStep(
                step(as.step()),
                as.kind(),
                as.kind() == StepKind.DECISION ? as.question() : null,
                as.performers().stream()
                        .filter(performers::containsKey)
                        .map(this::performer)
                        .toList(),
                as.joint(),
                as.phase(),
                kind == null ? null : new ReadClass(kind.code(), kind.also(), false),
                clock == null ? null : Authored.clock(clock.owner()),
                recorder(as.recorder()),
                as.handover(),
                Authored.GROUNDS);
    }

    private ReadFlow flow(ReadFlow as) {
        StepId to = as.to();
        return new ReadFlow(
                step(as.from()),
                as.label(),
                to == null ? null : step(to),
                as.outcome(),
                as.waitsFor(),
                Authored.GROUNDS);
    }

    private @Nullable PerformerId recorder(@Nullable PerformerId recorder) {
        return recorder == null ? null : performers.get(recorder);
    }

    private StepId step(StepId id) {
        return Objects.requireNonNull(steps.get(id));
    }

    private PerformerId performer(PerformerId id) {
        return Objects.requireNonNull(performers.get(id));
    }
}
