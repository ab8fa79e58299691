package id.laksana.sop.ui;

import static id.laksana.sop.ui.SheetText.part;
import static id.laksana.sop.ui.SheetText.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import id.laksana.web.ui.StatePanel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of a sheet as its agency prints it and, told apart from that, how it is read. */
public final class SheetTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Sheet sheet;
    private @Nullable PrintedTable addressed;

    public SheetTable(Sheet sheet) {
        this.sheet = sheet;
        getContent().addClassName("sheet-table");
        List<Table> printings = printings();
        if (printings.isEmpty()) {
            getContent().add(StatePanel.empty(getTranslation("table.none")));
            return;
        }
        offerReading();
        for (int place = 0; place < printings.size(); place++) {
            add(printings.get(place), place + 1, printings.size());
        }
    }

    /** The id of a row in the page, for what leads to it. */
    public static String address(StepId step) {
        return "langkah-" + step;
    }

    /** Brings the row into view, however far down it is. */
    public void show(StepId step) {
        PrintedTable table = addressed;
        while (table != null && !table.isWhole() && !table.shows(step)) {
            table.showMore();
        }
        getElement().executeJs("document.getElementById($0)?.scrollIntoView({block: 'center'})", address(step));
    }

    /** The one that counts first. */
    private List<Table> printings() {
        List<Table> printings = new ArrayList<>(sheet.tables());
        sheet.table().ifPresent(counts -> {
            printings.remove(counts);
            printings.addFirst(counts);
        });
        return printings;
    }

    private void offerReading() {
        Optional<Table> read = sheet.reading() == null ? Optional.empty() : sheet.table();
        if (read.isEmpty()) {
            return;
        }
        boolean marked = read.get().rows().stream().anyMatch(row -> !row.marks().isEmpty());
        Checkbox option = new Checkbox(getTranslation("reading.show"), !marked);
        option.addValueChangeListener(change -> getContent().setClassName("with-reading", change.getValue()));
        getContent().setClassName("with-reading", !marked);
        getContent().add(option);
        getContent().getElement().appendChild(legend());
    }

    private Element legend() {
        return part(
                "ul",
                "read reading-legend",
                sample("mark box", getTranslation("reading.legend.printed")),
                sample("sign process leads", getTranslation("reading.legend.leads")),
                sample("sign process joins", getTranslation("reading.legend.joins")),
                sample("sign decision leads", getTranslation("reading.legend.decision")),
                sample("sign start leads", getTranslation("reading.legend.ends")));
    }

    private static Element sample(String style, String meaning) {
        return new Element("li").appendChild(part("span", style), Element.createText(meaning));
    }

    private void add(Table table, int place, int printings) {
        String caption = caption(table, place, printings);
        Element content = getContent().getElement();
        content.appendChild(words("h2", "", caption));
        if (table.foundUnder() != null) {
            content.appendChild(part(
                    "p",
                    "found-under",
                    Element.createText(getTranslation("sheet.found-under") + " "),
                    SheetText.note(table.foundUnder())));
        }
        PrintedTable printed = printed(table, caption, place);
        content.appendChild(part("div", "scrolled", printed.getElement())
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption)
                .setAttribute("tabindex", "0"));
        offerMore(printed, table.rows().size());
        if (table.note() != null) {
            content.appendChild(part(
                    "details",
                    "doubt",
                    words("summary", "", getTranslation("sheet.note")),
                    new Element("p").appendChild(SheetText.note(table.note()))));
        }
    }

    private PrintedTable printed(Table table, String caption, int place) {
        boolean read = sheet.table().equals(Optional.of(table));
        boolean counts = read || sheet.table().isEmpty() && place == 1;
        Optional<RowReadings> readings =
                Optional.ofNullable(sheet.reading()).filter(_ -> read).map(reading -> new RowReadings(table, reading));
        PrintedTable printed = new PrintedTable(table, caption, readings, counts);
        if (counts) {
            addressed = printed;
        }
        return printed;
    }

    private void offerMore(PrintedTable printed, int rows) {
        if (printed.isWhole()) {
            return;
        }
        Button more = new Button(getTranslation("table.more", printed.shown(), rows));
        more.addClickListener(_ -> {
            printed.showMore();
            more.setText(getTranslation("table.more", printed.shown(), rows));
            more.setVisible(!printed.isWhole());
        });
        getContent().add(more);
    }

    private String caption(Table table, int place, int printings) {
        String name = table.title() == null ? getTranslation("table.name") : table.title();
        return printings == 1 ? name : getTranslation("table.printing", name, place, printings);
    }
}
