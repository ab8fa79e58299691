package id.laksana.sop.ui;

import static id.laksana.sop.ui.SheetText.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Obstacle;
import id.laksana.sop.procedure.Path;
import id.laksana.sop.procedure.Paths;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.TimeTotal;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import id.laksana.web.ui.PageBehalf;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How long the ways through a procedure take by its standard times, and whose time that is. */
public final class TimesPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient PageBehalf behalf;

    /**
     * @param said the words for what stands in the way
     */
    public TimesPanel(Sheet sheet, Function<Obstacle, String> said, PageBehalf behalf) {
        this.behalf = behalf;
        getContent().addClassName("sheet-times");
        switch (sheet.procedure()) {
            case Procedure.Attempt.Refused refused ->
                getContent()
                        .add(new Unrunnable(
                                getTranslation("times.cannot"),
                                refused.obstacles().stream().map(said).toList()));
            case Procedure.Attempt.Made made ->
                show(
                        made.procedure(),
                        new StepWords(this, sheet.table().map(Table::rows).orElse(List.of())));
        }
    }

    private void show(Procedure procedure, StepWords numbers) {
        Paths paths = Paths.of(procedure);
        Optional<Path> slowest = paths.slowestAccepting(TimeTotal.MINUTES_OF_A_DAY);
        int count = paths.paths().size();
        add(words("p", "", getTranslation("times.count", count)));
        if (!paths.complete()) {
            add(words("p", "warning", getTranslation("times.capped", count)));
        }
        add(words(
                "p",
                "slowest",
                slowest.map(path -> getTranslation(
                                "times.slowest",
                                paths.paths().indexOf(path) + 1,
                                Words.of(path.of(ClockOwner.AGENCY), this)))
                        .orElseGet(() -> getTranslation("times.no-slowest"))));
        getContent().add(PathsFigure.of(paths.paths(), this, behalf));
        add(words("p", "told", getTranslation("times.ranking", TimeTotal.MINUTES_OF_A_DAY)));
        getContent().add(new PathList(procedure, paths.paths(), slowest, numbers));
        add(new ReturnList(Paths.returns(procedure), numbers).getElement());
    }

    private void add(Element element) {
        getContent().getElement().appendChild(element);
    }
}
