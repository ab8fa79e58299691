package id.laksana.sop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.reading.Subject;
import id.laksana.sop.sheet.ListCell;
import id.laksana.sop.sheet.Reading.ReadFlow;
import id.laksana.sop.sheet.Reading.ReadStep;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.RowCell;
import id.laksana.sop.sheet.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that a sheet says of one step. */
final class StepDetails extends Div {

    private static final long serialVersionUID = 1L;

    private final FactList facts = new FactList();
    private final transient Sheet sheet;
    private final transient ReadingWords reading;
    private final transient FindingWords words;

    StepDetails(Sheet sheet, Row row) {
        this.sheet = sheet;
        this.reading = new ReadingWords(this, getLocale(), sheet);
        this.words = new FindingWords(this, sheet);
        addClassName("step-details");
        add(new H3(reading.title(new Subject.OfRow(row.id()))), facts);
        fact(RowCell.ACTIVITY, lines(row.activity().text()));
        read(row.id()).ifPresent(this::performers);
        fact(RowCell.REQUIREMENTS, items(row.requirements()));
        fact(RowCell.TIME, lines(row.time()));
        fact(RowCell.OUTPUTS, items(row.outputs()));
        fact(RowCell.REMARK, lines(row.remark()));
        next(row.id());
    }

    private Optional<ReadStep> read(StepId step) {
        return Optional.ofNullable(sheet.reading()).flatMap(read -> read.step(step));
    }

    private void performers(ReadStep step) {
        List<PerformerId> performers = step.performers();
        if (performers.isEmpty()) {
            return;
        }
        String others = reading.performers(performers.subList(1, performers.size()));
        String lead = reading.performer(performers.getFirst());
        facts.fact(
                words.cell(RowCell.PERFORMERS),
                new Span(others.isEmpty() ? lead : lead + ", " + getTranslation("review.with", others)));
        if (step.question() != null) {
            facts.fact(getTranslation("review.question"), new Span(step.question()));
        }
    }

    private void next(StepId step) {
        List<ReadFlow> flows =
                sheet.reading() == null ? List.of() : sheet.reading().flowsFrom(step);
        fact(getTranslation("review.next"), flows.stream().map(reading::exit).toList());
    }

    private void fact(RowCell cell, List<String> lines) {
        fact(words.cell(cell), lines);
    }

    /** What is blank on the sheet is not spoken of. */
    private void fact(String name, List<String> lines) {
        if (lines.size() == 1) {
            facts.fact(name, new Span(lines.getFirst()));
        } else if (!lines.isEmpty()) {
            UnorderedList list = new UnorderedList();
            lines.forEach(line -> list.add(new ListItem(line)));
            facts.fact(name, new Component[] {list});
        }
    }

    private static List<String> lines(@Nullable String text) {
        return Stream.ofNullable(text).filter(line -> !line.isBlank()).toList();
    }

    private static List<String> items(ListCell cell) {
        return cell.items().isEmpty() ? lines(cell.printed()) : cell.items();
    }
}
