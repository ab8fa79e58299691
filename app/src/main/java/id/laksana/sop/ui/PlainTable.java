package id.laksana.sop.ui;

import static id.laksana.sop.ui.SheetText.part;
import static id.laksana.sop.ui.SheetText.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A printed table of texts in a place of its own, in which it can be wider than the page. */
@Tag("div")
final class PlainTable extends Component {

    private static final long serialVersionUID = 1L;

    private final transient List<List<String>> header;
    private final transient Element body = new Element("tbody");

    PlainTable(String caption, List<List<String>> header) {
        this.header = header;
        Element head = new Element("thead");
        for (int row = 0; row < header.size(); row++) {
            head.appendChild(head(row));
        }
        Element table = part("table", "plain-table", words("caption", "unseen", caption), head, body);
        getElement()
                .appendChild(table)
                .setAttribute("class", "scrolled")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption)
                .setAttribute("tabindex", "0");
    }

    /** A blank is part of the cell beside it where there is a text below, and else of the cell above. */
    private Element head(int row) {
        Element cells = new Element("tr");
        for (int column = 0; column < header.get(row).size(); column++) {
            String text = text(row, column);
            if (!text.isBlank()) {
                Element cell = part("th", "", SheetText.of(text, this));
                cell.setAttribute("colspan", String.valueOf(columns(row, column)));
                cell.setAttribute("rowspan", String.valueOf(rows(row, column)));
                cells.appendChild(cell.setAttribute("scope", columns(row, column) > 1 ? "colgroup" : "col"));
            }
        }
        return cells;
    }

    private int columns(int row, int column) {
        int end = column + 1;
        while (end < header.get(row).size()
                && text(row, end).isBlank()
                && !text(row + 1, end).isBlank()) {
            end++;
        }
        return end - column;
    }

    private int rows(int row, int column) {
        int end = row + 1;
        while (end < header.size() && text(end, column).isBlank()) {
            end++;
        }
        return end - row;
    }

    private String text(int row, int column) {
        return row < header.size() && column < header.get(row).size()
                ? header.get(row).get(column)
                : "";
    }

    /** Of as many cells as there are values. */
    void row(List<@Nullable String> values) {
        Element row = new Element("tr");
        for (int column = 0; column < values.size(); column++) {
            String value = values.get(column);
            row.appendChild(
                    value == null || value.isBlank()
                            ? part("td", "blank")
                            : part("td", "", SheetText.of(value, this)).setAttribute("data-label", label(column)));
        }
        body.appendChild(row);
    }

    /** The lowest text above the column that is more than its number. */
    private String label(int column) {
        return IntStream.iterate(header.size() - 1, row -> row >= 0, row -> row - 1)
                .mapToObj(row -> text(row, column))
                .filter(text -> !text.isBlank() && !text.matches("\\(\\d+\\)"))
                .findFirst()
                .orElse("");
    }
}
