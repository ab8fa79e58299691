package id.laksana.sop.ui;

import static id.laksana.sop.ui.SheetText.part;
import static id.laksana.sop.ui.SheetText.unseen;
import static id.laksana.sop.ui.SheetText.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.sheet.Activity;
import id.laksana.sop.sheet.ListCell;
import id.laksana.sop.sheet.Mark;
import id.laksana.sop.sheet.Reading.ReadStep;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Table;
import id.laksana.sop.sheet.TableHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of the table, as printed, and within it how it is read. */
@Tag("tr")
final class PrintedRow extends Component {

    private static final long serialVersionUID = 1L;

    private final transient Table table;
    private final transient Row row;
    private final transient Optional<RowReadings> readings;
    private final transient Optional<ReadStep> read;

    PrintedRow(Table table, Row row, TableHead head, Optional<RowReadings> readings, StepWords numbers) {
        this.table = table;
        this.row = row;
        this.readings = readings;
        this.read = readings.flatMap(all -> all.step(row.id()));
        add(cell("no", head.no(), row.no()));
        add(activity(numbers));
        addPerformers();
        add(cell("requirements", head.requirements(), row.requirements()));
        add(cell("time", head.time(), row.time()));
        add(cell("outputs", head.outputs(), row.outputs()));
        add(cell("remark", head.remark(), row.remark()));
    }

    private void add(Element cell) {
        getElement().appendChild(cell);
    }

    private Element activity(StepWords numbers) {
        Element cell = part("th", "activity").setAttribute("scope", "row");
        Activity activity = row.activity();
        if (activity.items().isEmpty()) {
            cell.appendChild(SheetText.mended(activity.text(), activity.plain(), this));
        } else {
            addText(cell, activity.lead());
            cell.appendChild(SheetText.list(activity.items(), this));
            addText(cell, activity.tail());
        }
        read.ifPresent(step -> cell.appendChild(new StepReading(step, readings.orElseThrow(), numbers).getElement()));
        List<String> doubts = doubts();
        if (!doubts.isEmpty()) {
            Element notes = part("details", "doubt", words("summary", "", getTranslation("sheet.note")));
            doubts.forEach(doubt -> notes.appendChild(new Element("p").appendChild(SheetText.note(doubt))));
            cell.appendChild(notes);
        }
        return cell;
    }

    private void addText(Element cell, @Nullable String text) {
        if (text != null) {
            cell.appendChild(new Element("div").appendChild(SheetText.of(text, this)));
        }
    }

    /** Those of its marks too, which often stand in very narrow cells. */
    private List<String> doubts() {
        List<String> doubts = new ArrayList<>();
        if (row.doubt() != null) {
            doubts.add(row.doubt());
        }
        for (Mark mark : row.marks()) {
            if (mark.doubt() != null && !doubts.contains(mark.doubt())) {
                doubts.add(mark.doubt());
            }
        }
        return doubts;
    }

    private void addPerformers() {
        int printed = row.transcript() == null
                ? table.columns().size()
                : row.transcript().cells();
        boolean astray = row.marks().stream()
                .anyMatch(mark -> mark.performer() == null
                        || table.column(mark.performer()).isEmpty());
        if (table.columns().isEmpty()) {
            return;
        }
        if (astray || printed < table.columns().size()) {
            add(astray(printed));
        } else {
            table.columns().forEach(column -> add(performer(column)));
        }
    }

    private Element performer(Table.Column column) {
        Element cell = part("td", "performer");
        row.marks().stream()
                .filter(mark -> column.performer().equals(mark.performer()))
                .forEach(mark -> cell.appendChild(new PrintedMark(mark).getElement()));
        boolean printed = cell.getChildCount() > 0;
        read.filter(step -> step.performers().contains(column.performer()))
                .ifPresent(step -> cell.appendChild(acts(step, column.performer(), "")));
        if (cell.getChildCount() == 0) {
            return cell.setAttribute("class", "performer blank");
        }
        return label(cell, column.name()).setAttribute("class", printed ? "performer" : "performer unmarked");
    }

    /** Fewer cells than the table has columns: whose they are the paper does not tell, so they stand under all of them. */
    private Element astray(int printed) {
        int columns = table.columns().size();
        Element cells = part("div", "astray-cells");
        int last = row.marks().stream().mapToInt(Mark::cell).max().orElse(0);
        for (int place = 1; place <= Math.min(Math.max(printed, last), columns); place++) {
            int at = place;
            Element one = part("div", "astray-cell");
            row.marks().stream()
                    .filter(mark -> mark.cell() == at)
                    .forEach(mark -> one.appendChild(new PrintedMark(mark).getElement()));
            cells.appendChild(one);
        }
        Element cell = part("td", "performer astray", cells)
                .setAttribute("colspan", String.valueOf(columns))
                .appendChild(words("p", "told", getTranslation("table.astray", Math.max(printed, 0), columns)));
        read.ifPresent(step -> step.performers()
                .forEach(performer -> cell.appendChild(
                        acts(step, performer, readings.orElseThrow().name(performer)))));
        return cell;
    }

    /** That the performer acts, in the shape of the step; whoever leads it is filled in. */
    private Element acts(ReadStep step, PerformerId performer, String name) {
        boolean leads = performer.equals(step.performers().getFirst());
        StepKind kind = step.kind() == null ? StepKind.PROCESS : step.kind();
        String shape = kind.name().toLowerCase(Locale.ROOT);
        String meaning = Words.of(kind, this) + ", " + getTranslation(leads ? "reading.leads" : "reading.joins");
        Element sign = part("span", "sign " + shape + (leads ? " leads" : " joins"), unseen(meaning));
        Element acts = part("div", "read acts", sign);
        return name.isEmpty() ? acts : acts.appendChild(SheetText.of(name, this));
    }

    private Element cell(String style, String label, @Nullable String text) {
        return text == null || text.isBlank()
                ? part("td", style + " blank")
                : label(part("td", style, SheetText.of(text, this)), label);
    }

    private Element cell(String style, String label, ListCell list) {
        return list.items().isEmpty()
                ? cell(style, label, list.printed())
                : label(part("td", style, SheetText.list(list.items(), this)), label);
    }

    /** Where there is no room for columns, each cell says what it is. */
    private static Element label(Element cell, String label) {
        return cell.setAttribute("data-label", label);
    }
}
