package id.laksana.sop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import id.laksana.sop.reading.Quotations;
import id.laksana.sop.sheet.Activity;
import id.laksana.sop.sheet.ListCell;
import id.laksana.sop.sheet.Mark;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.RowCell;
import id.laksana.sop.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What paper says in a row. */
final class RowOnPaper extends Div {

    private static final long serialVersionUID = 1L;

    private final FactList cells = new FactList();
    private final transient FindingWords words;
    private final transient List<String> quotes;
    private final transient List<String> shown = new ArrayList<>();

    /** @param quotes the words that the reading of the row rests on */
    RowOnPaper(Sheet sheet, Row row, List<String> quotes, Quotations quotations) {
        this.words = new FindingWords(this, sheet);
        this.quotes = quotes;
        addClassName("paper");
        add(new H4(getTranslation("review.paper")), cells);
        cell(RowCell.NO, lines(row.no()));
        cell(RowCell.ACTIVITY, activity(row.activity()));
        cell(
                RowCell.PERFORMERS,
                row.marks().stream().map(mark -> mark(sheet, mark)).toList());
        cell(RowCell.REQUIREMENTS, list(row.requirements()));
        cell(RowCell.TIME, lines(row.time()));
        cell(RowCell.OUTPUTS, list(row.outputs()));
        cell(RowCell.REMARK, lines(row.remark()));
        List<String> elsewhere = quotes.stream()
                .filter(quote -> shown.stream().noneMatch(line -> line.contains(quote)))
                .toList();
        if (!elsewhere.isEmpty()) {
            add(new QuotesElsewhere(elsewhere, quotations, words));
        }
    }

    private void cell(RowCell cell, List<String> lines) {
        shown.addAll(lines);
        cells.fact(
                words.cell(cell),
                lines.isEmpty()
                        ? new Component[] {blank()}
                        : lines.stream()
                                .map(line -> new Div(new QuotedText(line, quotes)))
                                .toArray(Component[]::new));
    }

    private Span blank() {
        Span blank = new Span(getTranslation("review.blank"));
        blank.addClassName("blank");
        return blank;
    }

    private static List<String> lines(@Nullable String text) {
        return Stream.ofNullable(text).filter(line -> !line.isBlank()).toList();
    }

    /** As printed, and beside it as it is read where words are broken. */
    private static List<String> activity(Activity activity) {
        return Stream.of(activity.plain(), Objects.requireNonNullElse(activity.readAs(), ""))
                .filter(line -> !line.isBlank())
                .distinct()
                .toList();
    }

    private static List<String> list(ListCell cell) {
        return cell.items().isEmpty() ? lines(cell.printed()) : cell.items();
    }

    private String mark(Sheet sheet, Mark mark) {
        return Stream.ofNullable(mark.performer())
                        .flatMap(performer -> sheet.nameOf(performer).stream())
                        .findFirst()
                        .orElseGet(() -> getTranslation("review.cell", mark.cell()))
                + ": " + mark.printed();
    }
}
