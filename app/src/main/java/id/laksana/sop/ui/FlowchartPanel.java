package id.laksana.sop.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.signals.Signal;
import id.laksana.sop.official.Edition;
import id.laksana.sop.official.OfficialPrints;
import id.laksana.sop.procedure.Obstacle;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.sheet.Sheet;
import id.laksana.web.ui.OnPhone;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The flowchart of a procedure, as large as one likes it, and beside it all that the sheet says of the step that is chosen. */
@JsModule("context://assets/pieces.js")
final class FlowchartPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final String CHOSEN_STEP = "event.detail";

    private final Div frame = new Div();
    private final Div details = new Div();
    private final transient Sheet sheet;
    private @Nullable Boolean drawn;

    /** @param said the words for what stands in the way */
    FlowchartPanel(Edition edition, OfficialPrints prints, Function<Obstacle, String> said) {
        this.sheet = edition.sheet();
        getContent().addClassName("flowchart-panel");
        switch (sheet.procedure()) {
            case Procedure.Attempt.Refused refused ->
                getContent()
                        .add(new Unrunnable(
                                getTranslation("chart.cannot"),
                                refused.obstacles().stream().map(said).toList()));
            case Procedure.Attempt.Made _ ->
                show(compact -> prints.chart(edition, compact).orElseThrow(), edition.address());
        }
    }

    private void show(Function<Boolean, String> painter, Optional<URI> page) {
        frame.addClassName("drawing-frame");
        frame.getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("chart.name"))
                .setAttribute("tabindex", "0");
        frame.getElement()
                .addEventListener(
                        "step-chosen",
                        event -> choose(event.getEventData().path(CHOSEN_STEP).asString("")))
                .addEventData(CHOSEN_STEP);
        details.addClassName("chosen");
        details.getElement().setAttribute("aria-live", "polite");
        Div shown = new Div(frame, details);
        shown.addClassName("with-details");
        getContent().add(tools(page), new Paragraph(getTranslation("chart.choose")), shown);
        Signal.effect(frame, () -> {
            int width = UI.getCurrent().getPage().windowSizeSignal().get().width();
            draw(painter, OnPhone.is(width));
        });
    }

    /** The picture is not kept in the session: a large one would weigh there for as long as the page is open. */
    private void draw(Function<Boolean, String> painter, boolean compact) {
        if (drawn == null || drawn != compact) {
            drawn = compact;
            frame.getElement().executeJs("window.laksana.drawing(this, $0)", painter.apply(compact));
        }
    }

    /** @param step nothing where none is chosen any more */
    private void choose(String step) {
        details.removeAll();
        sheet.table().stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.id().value().equals(step))
                .findFirst()
                .ifPresent(row -> details.add(close(), new StepDetails(sheet, row)));
        details.getElement().executeJs("window.laksana.revealBelow(this)");
    }

    private Button close() {
        Button close = icon(VaadinIcon.CLOSE_SMALL, getTranslation("chart.close"));
        close.addClassName("close");
        close.addClickListener(_ -> {
            details.removeAll();
            frame.getElement().executeJs("window.laksana.chooseNothing(this)");
        });
        return close;
    }

    private Div tools(Optional<URI> page) {
        Div tools = new Div(
                zoom(VaadinIcon.MINUS, getTranslation("chart.zoom.out"), "out"),
                zoom(VaadinIcon.PLUS, getTranslation("chart.zoom.in"), "in"),
                zoom(VaadinIcon.ARROWS_LONG_H, getTranslation("chart.zoom.fit"), "fit"),
                act(VaadinIcon.EXPAND_SQUARE, getTranslation("figure.full-screen"), "fullScreen"),
                act(VaadinIcon.PRINT, getTranslation("figure.print"), "printDrawing"));
        tools.addClassName("tools");
        page.ifPresent(address -> {
            Anchor picture = file(address, "sop.svg", getTranslation("chart.svg"));
            picture.setTarget("_blank");
            tools.add(picture, file(address, "sop.bpmn", getTranslation("sop.bpmn")));
        });
        return tools;
    }

    private Anchor file(URI page, String form, String name) {
        Anchor file = new Anchor(page.toString().replace("sop.html", form), name);
        file.setRouterIgnore(true);
        return file;
    }

    private Button zoom(VaadinIcon icon, String name, String way) {
        Button button = icon(icon, name);
        button.getElement().setAttribute("data-zoom", way);
        return button;
    }

    private Button act(VaadinIcon icon, String name, String function) {
        Button button = icon(icon, name);
        button.addClickListener(_ -> getElement().executeJs("window.laksana[$0](this)", function));
        return button;
    }

    private static Button icon(VaadinIcon icon, String name) {
        Button button = new Button(icon.create());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(name);
        button.setTooltipText(name);
        return button;
    }
}
