package id.laksana.sop.catalog;

import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.sheet.Activity;
import id.laksana.sop.sheet.ListCell;
import id.laksana.sop.sheet.Mark;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Row.NamedPerformer;
import id.laksana.sop.sheet.Table;
import java.util.List;

/** Reads a printing of the table with its columns and rows. */
final class PrintedTables {

    private PrintedTables() {}

    static Table table(Members printing) {
        Members table = printing.object("table");
        String id = table.needed("id");
        return new Table(
                id,
                table.text("title"),
                table.rows("headerRows"),
                table.has("numberRow") ? table.texts("numberRow") : null,
                printing.objects("actors", PrintedTables::column),
                printing.objects("steps", row -> row(id, row)),
                table.text("foundUnder"),
                PrintedSheets.lines(table),
                table.text("note"));
    }

    private static Table.Column column(Members actor) {
        return new Table.Column(Ids.performer(actor.neededWhole("column")), actor.needed("name"), actor.text("readAs"));
    }

    private static Row row(String table, Members row) {
        Members printed = row.object("raw");
        return new Row(
                Ids.step(table, row.neededWhole("index")),
                row.text("no"),
                new Activity(
                        printed.text("activity"),
                        row.text("activityReadAs"),
                        row.text("activityLead"),
                        row.texts("activityItems"),
                        row.text("activityTail")),
                row.objects("actorCells", PrintedTables::mark),
                cell("requirements", row),
                printed.text("duration"),
                cell("outputs", row),
                printed.text("note"),
                new Row.Transcript(
                        row.wholes("sourceLines"),
                        row.neededWhole("actorCellsPrinted"),
                        row.object("textActor", PrintedTables::named)),
                row.text("ambiguous"));
    }

    private static ListCell cell(String name, Members row) {
        return new ListCell(
                row.object("raw").text(name), row.texts(name), row.word(name + "Split", ListCell.Split.class));
    }

    private static NamedPerformer named(Members actor) {
        List<PerformerId> performers =
                actor.wholes("columns").stream().map(Ids::performer).toList();
        return new NamedPerformer(
                actor.needed("phrase"),
                performers,
                actor.neededWord("basis", NamedPerformer.Place.class),
                actor.needed("evidence"));
    }

    private static Mark mark(Members cell) {
        return new Mark(
                Ids.performer(cell.whole("column")),
                cell.neededWhole("cellPosition"),
                cell.needed("text"),
                cell.texts("symbols").stream()
                        .map(symbol -> Members.wordOf(symbol, Mark.Symbol.class))
                        .toList(),
                cell.object("diagram", PrintedTables::diagram),
                cell.text("ambiguous"));
    }

    private static Mark.Diagram diagram(Members diagram) {
        return new Mark.Diagram(
                diagram.objects(
                        "nodes",
                        node -> new Mark.Diagram.Node(
                                node.needed("id"),
                                node.neededWord("kind", Mark.Diagram.Shape.class),
                                node.text("text"))),
                diagram.rows("edges").stream()
                        .map(edge -> new Mark.Diagram.Edge(edge.getFirst(), edge.getLast()))
                        .toList());
    }
}
