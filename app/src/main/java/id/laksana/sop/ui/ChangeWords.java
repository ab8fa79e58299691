package id.laksana.sop.ui;

import com.vaadin.flow.component.Component;
import id.laksana.sop.difference.Change;
import id.laksana.sop.edit.SectionText;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.Field;
import id.laksana.sop.sheet.PrintedDate;
import id.laksana.sop.sheet.Ratifier;
import id.laksana.sop.sheet.Reading.ReadFlow;
import id.laksana.sop.sheet.Reading.ReadPerformer;
import id.laksana.sop.sheet.Reading.ReadStep;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.RowCell;
import id.laksana.sop.sheet.Section;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A change from one sheet to another, in a sentence. */
final class ChangeWords {

    private final Component reader;
    private final SheetWords was;
    private final SheetWords is;

    ChangeWords(Component reader, Sheet before, Sheet after) {
        this.reader = reader;
        this.was = new SheetWords(reader, before);
        this.is = new SheetWords(reader, after);
    }

    String of(Change change) {
        return switch (change) {
            case Change.IdentityChanged it -> identity(it);
            case Change.SectionChanged it -> section(it);
            case Change.BlockChanged it ->
                reader.getTranslation("change.BlockChanged", reader.getTranslation("change.block." + it.block()));
            case Change.TableAdded it -> reader.getTranslation("change.TableAdded", it.table());
            case Change.TableRemoved it -> reader.getTranslation("change.TableRemoved", it.table());
            case Change.TablesReordered _ -> reader.getTranslation("change.TablesReordered");
            case Change.TableFrameChanged it -> reader.getTranslation("change.TableFrameChanged", it.table());
            case Change.ColumnChanged it ->
                reader.getTranslation("change.ColumnChanged", column(it.before()), column(it.after()));
            case Change.ColumnMoved it ->
                reader.getTranslation("change.ColumnMoved", is.performer(it.performer()), it.from() + 1, it.to() + 1);
            case Change.RowAdded it -> reader.getTranslation("change.RowAdded", activity(it.row()));
            case Change.RowRemoved it -> reader.getTranslation("change.RowRemoved", activity(it.row()));
            case Change.RowMoved it ->
                reader.getTranslation("change.RowMoved", is.step(it.step()), it.from() + 1, it.to() + 1);
            case Change.CellChanged it -> cell(it);
            case Change.RowNoteChanged it -> reader.getTranslation("change.RowNoteChanged", is.step(it.step()));
            case Change.StepReadAnew it -> read(it);
            case Change.FlowChanged it -> flow(it);
            case Change.PerformerReadAnew it -> performer(it);
        };
    }

    private String identity(Change.IdentityChanged it) {
        return reader.getTranslation(
                "change.IdentityChanged",
                reader.getTranslation("identity." + it.field()),
                field(it.before()),
                field(it.after()));
    }

    private String section(Change.SectionChanged it) {
        return reader.getTranslation(
                "change.SectionChanged",
                reader.getTranslation("section." + it.section()),
                quoted(section(it.before())),
                quoted(section(it.after())));
    }

    /** What is written here has no print, but items. */
    private static @Nullable String section(Section section) {
        return section.printed() == null ? SectionText.format(section) : section.printed();
    }

    private String cell(Change.CellChanged it) {
        return reader.getTranslation(
                "change.CellChanged",
                is.step(it.after().id()),
                reader.getTranslation("cell." + it.cell()),
                cell(was, it.cell(), it.before()),
                cell(is, it.cell(), it.after()));
    }

    private String read(Change.StepReadAnew it) {
        String before = read(was, it.before());
        String after = read(is, it.after());
        return before.equals(after)
                ? otherwise(step(it.step()))
                : reader.getTranslation("change.StepReadAnew", step(it.step()), before, after);
    }

    private String flow(Change.FlowChanged it) {
        String before = flow(was, it.before());
        String after = flow(is, it.after());
        if (!before.equals(after)) {
            return reader.getTranslation("change.FlowChanged", step(it.from()), before, after);
        }
        return leadsElsewhere(it)
                ? reader.getTranslation(
                        "change.FlowChanged", step(it.from()), reader.getTranslation("change.former", before), after)
                : otherwise(step(it.from()));
    }

    /** Another row may have the number now that the row had to which it led. */
    private static boolean leadsElsewhere(Change.FlowChanged it) {
        ReadFlow before = it.before();
        ReadFlow after = it.after();
        return before != null && after != null && !Objects.equals(before.to(), after.to());
    }

    private String performer(Change.PerformerReadAnew it) {
        String before = kind(it.before());
        String after = kind(it.after());
        return before.equals(after)
                ? otherwise(is.performer(it.performer()))
                : reader.getTranslation("change.PerformerReadAnew", is.performer(it.performer()), before, after);
    }

    /** What the words for it do not tell apart. */
    private String otherwise(String what) {
        return reader.getTranslation("change.trait", what);
    }

    private String activity(Row row) {
        return quoted(row.activity().text());
    }

    private String step(StepId step) {
        return is.hasRow(step) ? is.step(step) : was.step(step);
    }

    private String field(Field<?> field) {
        if (field.isAbsent()) {
            return reader.getTranslation("change.not-on-sheet");
        }
        Object value = field.value();
        return switch (value) {
            case null -> quoted(null);
            case PrintedDate date -> quoted(date.printed());
            case Ratifier ratifier -> quoted(ratifier.printed());
            default -> quoted(String.valueOf(value));
        };
    }

    private String cell(SheetWords words, RowCell cell, Row row) {
        return quoted(
                switch (cell) {
                    case NO -> row.no();
                    case ACTIVITY -> row.activity().printed();
                    case PERFORMERS -> performers(words, row.marked());
                    case REQUIREMENTS -> row.requirements().printed();
                    case TIME -> row.time();
                    case OUTPUTS -> row.outputs().printed();
                    case REMARK -> row.remark();
                });
    }

    private String column(Table.@Nullable Column column) {
        return column == null ? reader.getTranslation("change.not-there") : quoted(column.printed());
    }

    private String read(SheetWords words, @Nullable ReadStep step) {
        if (step == null) {
            return reader.getTranslation("change.not-there");
        }
        Stream<@Nullable String> parts = Stream.of(
                step.kind() == null ? null : Words.of(step.kind(), reader),
                performers(words, step.performers()),
                step.question(),
                step.clock() == null ? null : Words.of(step.clock().owner(), reader));
        return parts.filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", "));
    }

    private String flow(SheetWords words, @Nullable ReadFlow flow) {
        if (flow == null) {
            return reader.getTranslation("change.not-there");
        }
        String target = words.target(flow.to(), flow.outcome());
        return flow.label() == null ? target : Words.of(flow.label(), reader) + " → " + target;
    }

    private String kind(@Nullable ReadPerformer performer) {
        return performer == null || performer.kind() == null
                ? reader.getTranslation("change.not-there")
                : Words.of(performer.kind(), reader);
    }

    private static String performers(SheetWords words, List<PerformerId> performers) {
        return performers.stream().map(words::performer).collect(Collectors.joining(" + "));
    }

    private String quoted(@Nullable String text) {
        return text == null || text.isBlank() ? reader.getTranslation("change.blank") : "“" + text.strip() + "”";
    }
}
