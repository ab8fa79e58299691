package id.laksana.sop.catalog;

import static id.laksana.sop.catalog.Written.each;
import static id.laksana.sop.catalog.Written.maybe;
import static id.laksana.sop.catalog.Written.members;
import static id.laksana.sop.catalog.Written.some;
import static id.laksana.sop.catalog.Written.word;

import id.laksana.sop.json.Json;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StandardTime;
import id.laksana.sop.sheet.Lines;
import id.laksana.sop.sheet.ListCell;
import id.laksana.sop.sheet.Mark;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Table;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes a printing of the table. What the file says twice is written from what the sheet says once. */
final class WrittenTable {

    private static final Pattern LEADING_NUMBER = Pattern.compile("\\d+");

    private WrittenTable() {}

    static Json printing(Table table) {
        return members("table", table(table), "actors", columns(table), "steps", rows(table));
    }

    static Json table(Table table) {
        Lines source = Objects.requireNonNull(table.source());
        return members(
                "id", table.id(),
                "title", table.title(),
                "sourceFile", source.file(),
                "sourceLines", List.of(source.first(), source.last()),
                "headerRows", table.header(),
                "numberRow", table.numbering(),
                "foundUnder", table.foundUnder(),
                "note", table.note());
    }

    static List<Json> columns(Table table) {
        return each(
                table.columns(),
                column -> members(
                        "column", column(column.performer()), "name", column.printed(), "readAs", column.readAs()));
    }

    static List<Json> rows(Table table) {
        return IntStream.range(0, table.rows().size())
                .mapToObj(index -> row(table, index + 1, table.rows().get(index)))
                .toList();
    }

    private static Json row(Table table, int index, Row row) {
        Row.Transcript transcript = Objects.requireNonNull(row.transcript());
        return members(
                "index", index,
                "no", row.no(),
                "noValue", leadingNumber(row.no()),
                "activity", row.activity().plain(),
                "activityReadAs", row.activity().readAs(),
                "activityLead", row.activity().lead(),
                "activityItems", some(row.activity().items()),
                "activityTail", row.activity().tail(),
                "actorCells", each(row.marks(), mark -> mark(table, mark)),
                "actorCellsPrinted", transcript.cells(),
                "textActor", maybe(transcript.named(), WrittenTable::named),
                "resolvedActors", resolved(row, transcript),
                "requirements", row.requirements().items(),
                "requirementsSplit", word(row.requirements().split()),
                "duration", time(row.time()),
                "outputs", row.outputs().items(),
                "outputsSplit", word(row.outputs().split()),
                "note", row.remark(),
                "raw", printed(row),
                "sourceLines", transcript.lines(),
                "ambiguous", row.doubt());
    }

    private static Json printed(Row row) {
        return members(
                "activity", row.activity().printed(),
                "requirements", printed(row.requirements()),
                "duration", row.time(),
                "outputs", printed(row.outputs()),
                "note", row.remark());
    }

    private static @Nullable String printed(ListCell cell) {
        return cell.printed();
    }

    private static Json resolved(Row row, Row.Transcript transcript) {
        List<PerformerId> marked = row.marked();
        List<PerformerId> named =
                transcript.named() == null ? List.of() : transcript.named().performers();
        return members(
                "columns",
                (marked.isEmpty() ? named : marked)
                        .stream().map(WrittenTable::column).toList(),
                "basis",
                !marked.isEmpty() ? "printed" : named.isEmpty() ? null : "inferred");
    }

    private static Json named(Row.NamedPerformer named) {
        return members(
                "phrase", named.phrase(),
                "columns", named.performers().stream().map(WrittenTable::column).toList(),
                "basis", word(named.place()),
                "evidence", named.evidence(),
                "inferred", true);
    }

    private static Json mark(Table table, Mark mark) {
        PerformerId performer = mark.performer();
        return members(
                "column", performer == null ? null : column(performer),
                "actor",
                        performer == null
                                ? null
                                : table.column(performer).orElseThrow().printed(),
                "cellPosition", mark.cell(),
                "text", mark.printed(),
                "symbols", mark.symbols().stream().map(Written::word).toList(),
                "diagram", maybe(mark.diagram(), WrittenTable::diagram),
                "ambiguous", mark.doubt());
    }

    private static Json diagram(Mark.Diagram diagram) {
        return members(
                "nodes",
                        each(
                                diagram.nodes(),
                                node -> members("id", node.id(), "kind", word(node.shape()), "text", node.text())),
                "edges",
                        diagram.edges().stream()
                                .map(edge -> List.of(edge.from(), edge.to()))
                                .toList());
    }

    static @Nullable Json time(@Nullable String printed) {
        return maybe(
                StandardTime.read(printed).orElse(null),
                time -> members(
                        "text", time.printed(),
                        "kind", time.min() == time.max() ? "exact" : "range",
                        "min", time.min(),
                        "max", time.max(),
                        "unit", word(time.unit()),
                        "unitText", time.printed().substring(time.printed().lastIndexOf(' ') + 1)));
    }

    private static @Nullable Integer leadingNumber(@Nullable String no) {
        Matcher number = LEADING_NUMBER.matcher(no == null ? "" : no);
        return number.lookingAt() ? Integer.valueOf(number.group()) : null;
    }

    static Integer column(PerformerId performer) {
        return Integer.valueOf(performer.value().substring(1));
    }
}
