package id.laksana.sop.edit;

import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.sheet.Identity;
import id.laksana.sop.sheet.Letterhead;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Reading.ReadFlow;
import id.laksana.sop.sheet.Reading.ReadPerformer;
import id.laksana.sop.sheet.Reading.ReadStep;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Section;
import id.laksana.sop.sheet.SectionName;
import id.laksana.sop.sheet.Sections;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A sheet while it is worked on. What comes out is in order: steps as their rows, exits as their steps, marks as whoever acts. */
final class Workpiece {

    private final Sheet base;
    private final Table table;
    private final Reading reading;
    final List<Table.Column> columns;
    final List<Row> rows;
    final Map<StepId, ReadStep> steps = new LinkedHashMap<>();
    final List<ReadFlow> flows;
    final Map<PerformerId, ReadPerformer> performers = new LinkedHashMap<>();
    final List<Reading.Alias> aliases;
    Edit.Restore.Notes notes;
    Identity identity;
    Letterhead letterhead;
    final Map<SectionName, Section> sections;

    @Nullable
    String service;

    Workpiece(Sheet base) {
        this.base = base;
        table = base.table()
                .orElseGet(() ->
                        new Table(BlankSheet.TABLE, null, List.of(), null, List.of(), List.of(), null, null, null));
        Reading read = base.reading();
        reading = read == null
                ? new Reading(
                        null,
                        table.id(),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of())
                : read;
        columns = new ArrayList<>(table.columns());
        rows = new ArrayList<>(table.rows());
        reading.steps().forEach(step -> steps.put(step.step(), step));
        flows = new ArrayList<>(reading.flows());
        reading.performers().forEach(performer -> performers.put(performer.performer(), performer));
        aliases = new ArrayList<>(reading.aliases());
        notes = Edit.Restore.Notes.of(reading);
        identity = base.identity();
        letterhead = base.letterhead();
        sections = base.sections().byName();
        service = reading.service();
        rows.forEach(row -> steps.computeIfAbsent(row.id(), id -> marked(id, row)));
    }

    /** Of a row that nobody has read it is known who acts, as far as it is marked. */
    private static ReadStep marked(StepId id, Row row) {
        StepWork work = new StepWork(StepWork.blank(id, StepKind.PROCESS));
        work.performers.addAll(row.marked());
        return work.authored();
    }

    Optional<Row> row(StepId id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    int place(StepId id) {
        return IntStream.range(0, rows.size())
                .filter(at -> rows.get(at).id().equals(id))
                .findFirst()
                .orElse(-1);
    }

    int column(PerformerId id) {
        return IntStream.range(0, columns.size())
                .filter(at -> columns.get(at).performer().equals(id))
                .findFirst()
                .orElse(-1);
    }

    /** The row below; nothing below the last. */
    Optional<StepId> below(StepId id) {
        int next = place(id) + 1;
        return next < rows.size() ? Optional.of(rows.get(next).id()) : Optional.empty();
    }

    ReadStep step(StepId id) {
        return Objects.requireNonNull(steps.get(id), () -> "A row that is not read: " + id);
    }

    List<ReadFlow> flowsFrom(StepId id) {
        return flows.stream().filter(flow -> flow.from().equals(id)).toList();
    }

    Optional<ReadFlow> flow(StepId from, @Nullable Answer answer) {
        return flowsFrom(from).stream().filter(flow -> flow.label() == answer).findFirst();
    }

    void replace(StepId id, Row row) {
        rows.set(place(id), row);
    }

    Sheet sheet() {
        Table written = new Table(
                table.id(),
                table.title(),
                table.header(),
                table.numbering(),
                columns,
                rows.stream()
                        .map(row -> WrittenMarks.on(row, columns, step(row.id())))
                        .toList(),
                table.foundUnder(),
                table.source(),
                table.note());
        return new Sheet(
                letterhead,
                base.decree(),
                identity,
                sections(),
                base.captions(),
                List.of(written),
                base.forms(),
                base.standard(),
                base.transcription(),
                read());
    }

    private Reading read() {
        Map<StepId, Integer> order = new HashMap<>();
        rows.forEach(row -> order.put(row.id(), order.size()));
        return new Reading(
                service,
                table.id(),
                entry().orElse(null),
                performersInOrder(),
                aliases.stream()
                        .sorted(Comparator.comparingInt(alias -> place(alias.performer())))
                        .toList(),
                rows.stream().map(row -> inOrder(step(row.id()))).toList(),
                flows.stream()
                        .sorted(Comparator.comparingInt(
                                        (ReadFlow flow) -> order.getOrDefault(flow.from(), order.size()))
                                .thenComparing(ReadFlow::label, Comparator.nullsFirst(Comparator.naturalOrder())))
                        .toList(),
                notes.openChecks().stream()
                        .filter(it -> order.containsKey(it.step()))
                        .toList(),
                notes.variants().stream()
                        .filter(it -> order.containsKey(it.step()))
                        .toList(),
                notes.doubts().stream()
                        .filter(it -> order.keySet().containsAll(it.steps()))
                        .toList());
    }

    /** Where a case begins: at the start, and without one at the top. */
    private Optional<StepId> entry() {
        return rows.stream()
                .map(Row::id)
                .filter(row -> step(row).kind() == StepKind.START)
                .findFirst()
                .or(() -> rows.stream().map(Row::id).findFirst());
    }

    private List<ReadPerformer> performersInOrder() {
        List<ReadPerformer> inOrder = new ArrayList<>();
        columns.forEach(column ->
                Optional.ofNullable(performers.get(column.performer())).ifPresent(inOrder::add));
        performers.values().stream()
                .filter(performer -> column(performer.performer()) < 0)
                .forEach(inOrder::add);
        return inOrder;
    }

    /** Whoever has no column stands behind all who have one. */
    private int place(PerformerId performer) {
        int at = column(performer);
        return at < 0 ? columns.size() : at;
    }

    /** Who leads first, all others as their columns stand. */
    private ReadStep inOrder(ReadStep step) {
        if (step.performers().size() < 3) {
            return step;
        }
        StepWork work = new StepWork(step);
        work.performers.subList(1, work.performers.size()).sort(Comparator.comparingInt(this::place));
        return work.asBefore();
    }

    private Sections sections() {
        return new Sections(
                section(SectionName.LEGAL_BASIS),
                section(SectionName.QUALIFICATIONS),
                section(SectionName.RELATED_SOPS),
                section(SectionName.EQUIPMENT),
                section(SectionName.WARNINGS),
                section(SectionName.RECORDS));
    }

    private Section section(SectionName name) {
        return Objects.requireNonNull(sections.get(name));
    }
}
