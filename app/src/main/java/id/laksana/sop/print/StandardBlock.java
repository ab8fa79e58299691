package id.laksana.sop.print;

import id.laksana.sop.layout.Arrangement;
import id.laksana.sop.layout.Arrangement.Labels;
import id.laksana.sop.sheet.ListCell;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.ServiceStandard;
import id.laksana.sop.sheet.ServiceStandard.Line;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The service standard: the table without its performers, as the paper has it, or of a sheet written here from its table. */
final class StandardBlock {

    private final Html html;
    private final Arrangement arrangement;
    private final Sheet sheet;
    private final CellText text;
    private final boolean derives;

    StandardBlock(Html html, Printing printing) {
        this.html = html;
        this.arrangement = printing.arrangement();
        this.sheet = printing.sheet();
        this.text = new CellText(html);
        this.derives = arrangement.standard().derived() && !printing.isFromPaper();
    }

    Optional<Element> standard() {
        return Optional.ofNullable(sheet.standard()).or(this::derived).map(this::block);
    }

    private Optional<ServiceStandard> derived() {
        return sheet.table().filter(_ -> derives).map(this::of);
    }

    private ServiceStandard of(Table table) {
        Labels labels = arrangement.table().labels();
        List<List<String>> header = List.of(
                List.of(labels.no(), labels.activity(), labels.quality(), "", "", labels.remark()),
                List.of("", "", labels.requirements(), labels.time(), labels.outputs(), ""));
        String name = Objects.requireNonNullElse(sheet.identity().name().value(), "");
        String title = arrangement.standard().title().replace("{0}", name.toUpperCase(Locale.ROOT));
        return new ServiceStandard(
                title, header, table.rows().stream().map(this::line).toList(), null);
    }

    private Line line(Row row) {
        return new Line(
                row.no(),
                row.activity().text(),
                items(row.requirements()),
                row.time(),
                items(row.outputs()),
                row.remark());
    }

    private static List<String> items(ListCell cell) {
        return cell.items().isEmpty() && cell.printed() != null ? List.of(cell.printed()) : cell.items();
    }

    private Element block(ServiceStandard standard) {
        Element table = html.part(
                "table",
                "standard",
                html.columns(4, 34, 24, 8, 22, 8),
                PlainHead.of(html, "standard/head", standard.header()));
        Element body = html.part("tbody", "");
        for (int place = 1; place <= standard.lines().size(); place++) {
            body.appendChild(row("standard/" + place, standard.lines().get(place - 1)));
        }
        table.appendChild(body);
        Element title = Html.with(html.words("h2", "caption", standard.title()), "data-cell", "standard/title");
        return html.part("section", "form standard", title, html.scrolled(table, standard.title()));
    }

    private Element row(String cell, Line line) {
        Element activity = html.say(html.cell("th", cell + "/activity"), line.activity());
        return html.part(
                "tr",
                "",
                value(cell + "/no", line.no()),
                Html.with(activity, "scope", "row"),
                text.list(html.cell("td", cell + "/requirements"), new ListCell(null, line.requirements(), null)),
                value(cell + "/time", line.time()),
                text.list(html.cell("td", cell + "/outputs"), new ListCell(null, line.outputs(), null)),
                value(cell + "/remark", line.remark()));
    }

    private Element value(String cell, @Nullable String text) {
        return html.say(html.cell("td", cell), text);
    }
}
