package id.laksana.sop.ui;

import static id.laksana.sop.ui.SheetText.part;
import static id.laksana.sop.ui.SheetText.unseen;
import static id.laksana.sop.ui.SheetText.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Table;
import id.laksana.sop.sheet.TableHead;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A printing of the table. */
@Tag("table")
final class PrintedTable extends Component {

    private static final long serialVersionUID = 1L;
    private static final int BESIDE_PERFORMERS = 6;

    /** More at once would keep people waiting; hardly any SOP has as many. */
    private static final int AT_A_TIME = 100;

    private final transient Table table;
    private final transient TableHead head;
    private final transient Optional<RowReadings> readings;
    private final transient StepWords numbers;
    private final Element body = new Element("tbody");
    private final boolean addressed;
    private final transient Set<StepId> addresses = new HashSet<>();

    /**
     * @param addressed whether its rows have ids that lead to them; a page has each id once
     */
    PrintedTable(Table table, String caption, Optional<RowReadings> readings, boolean addressed) {
        this.table = table;
        this.readings = readings;
        this.addressed = addressed;
        head = TableHead.of(table).orElseGet(this::usual);
        numbers = new StepWords(this, table.rows());
        getElement().appendChild(words("caption", "unseen", caption), head(), body);
        showMore();
    }

    boolean isWhole() {
        return shown() == table.rows().size();
    }

    int shown() {
        return body.getChildCount();
    }

    boolean shows(StepId step) {
        return addresses.contains(step);
    }

    void showMore() {
        int begin = shown();
        for (Row row : table.rows()
                .subList(begin, Math.min(begin + AT_A_TIME, table.rows().size()))) {
            Element printed = new PrintedRow(table, row, head, readings, numbers).getElement();
            if (addressed && addresses.add(row.id())) {
                printed.setAttribute("id", SheetTable.address(row.id()));
            }
            body.appendChild(printed);
        }
    }

    private TableHead usual() {
        return new TableHead(
                getTranslation("table.no"),
                getTranslation("table.activity"),
                getTranslation("table.performers"),
                getTranslation("table.quality"),
                getTranslation("table.requirements"),
                getTranslation("table.time"),
                getTranslation("table.outputs"),
                getTranslation("table.remark"),
                false);
    }

    private Element head() {
        Element above = new Element("tr").appendChild(over("no", head.no()), over("activity", head.activity()));
        int performers = table.columns().size();
        if (performers > 0) {
            above.appendChild(group(head.performers(), performers, getTranslation("table.performers")));
        }
        above.appendChild(group(head.quality(), head.remarkOfQuality() ? 4 : 3, getTranslation("table.quality")));
        Element below = new Element("tr");
        table.columns().forEach(column -> below.appendChild(performer(column)));
        List.of(head.requirements(), head.time(), head.outputs())
                .forEach(text -> below.appendChild(column("quality", text)));
        if (head.remarkOfQuality()) {
            below.appendChild(column("quality", head.remark()));
        } else {
            above.appendChild(over("quality", head.remark()));
        }
        Element rows = new Element("thead").appendChild(above, below);
        return table.numbering() == null ? rows : rows.appendChild(numbering(table.numbering()));
    }

    private Element performer(Table.Column column) {
        Element cell = part("th", "performer", SheetText.mended(column.name(), column.printed(), this))
                .setAttribute("scope", "col");
        readings.flatMap(all -> all.kind(column.performer()))
                .ifPresent(kind -> cell.appendChild(words("div", "read performer-kind", Words.of(kind, this))));
        return cell;
    }

    private Element over(String style, String text) {
        return column(style, text).setAttribute("rowspan", "2");
    }

    private Element column(String style, String text) {
        return part("th", style, SheetText.of(text, this)).setAttribute("scope", "col");
    }

    private Element group(String text, int columns, String usual) {
        Element said = text.isBlank() ? unseen(usual) : SheetText.of(text, this);
        return part("th", "group", said)
                .setAttribute("scope", "colgroup")
                .setAttribute("colspan", String.valueOf(columns));
    }

    /** The row that numbers the columns; it may be shorter than they are. */
    private Element numbering(List<String> numbers) {
        Element row = part("tr", "numbering");
        int columns = table.columns().size() + BESIDE_PERFORMERS;
        for (int column = 0; column < columns; column++) {
            String number = column < numbers.size() ? numbers.get(column) : "";
            String style = column == 0 ? "no" : column == 1 ? "activity" : "";
            row.appendChild(part("td", style, SheetText.of(number, this)));
        }
        return row;
    }
}
