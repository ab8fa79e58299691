package id.laksana.web.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.signals.Signal;
import id.laksana.web.chart.ChartData;
import id.laksana.web.chart.Painter;
import id.laksana.web.export.Cell;
import id.laksana.web.export.Export;
import id.laksana.web.export.ExportColumn;
import id.laksana.web.export.TableFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A picture of numbers in its frame: what it shows, what can be read from it, and the numbers themselves. */
@JsModule("context://assets/pieces.js")
public class Figure extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int NARROW = 320;
    private static final int WIDE = 760;

    private final String title;
    private final transient ChartData data;
    private final Div picture = new Div();
    private final Div table = new Div();
    private final Button asTable = new Button(VaadinIcon.TABLE.create());

    /**
     * @param reading what the picture tells, in one sentence
     */
    public Figure(String title, String reading, ChartData data, Painter painter, PageBehalf behalf) {
        this.title = title;
        this.data = data;
        picture.addClassName("picture");
        picture.getElement().setAttribute("role", "img");
        picture.getElement().setAttribute("aria-label", title + ". " + reading);
        table.addClassName("table");
        asTable.setText(getTranslation("figure.table"));
        asTable.addClickListener(_ -> show(picture.isVisible()));
        Div tools = new Div(
                asTable,
                icon(VaadinIcon.EXPAND_SQUARE, getTranslation("figure.full-screen"), "fullScreen"),
                icon(VaadinIcon.PRINT, getTranslation("figure.print"), "printOnly"),
                download(behalf));
        tools.addClassName("tools");
        getContent().addClassName("figure");
        getContent().getElement().setAttribute("role", "figure").setAttribute("aria-label", title);
        getContent().add(new H2(title), new Paragraph(reading), picture, table, tools);
        if (data.isEmpty()) {
            tools.setVisible(false);
            picture.add(StatePanel.empty(getTranslation("figure.empty")));
        } else {
            table.add(FigureTable.of(title, data));
            getContent().addComponentAtIndex(2, legend());
            paint(painter);
        }
        show(false);
    }

    private void paint(Painter painter) {
        Signal.effect(this, () -> {
            int page = UI.getCurrent().getPage().windowSizeSignal().get().width();
            picture.removeAll();
            picture.add(new Html(painter.paint(OnPhone.is(page) ? NARROW : WIDE)));
        });
    }

    /** Which line or bar is which, where there is more than one. */
    private Div legend() {
        Div legend = new Div();
        legend.addClassName("legend");
        legend.setVisible(data.series().size() > 1);
        for (int place = 0; place < data.series().size(); place++) {
            Span name = new Span(data.series().get(place).name());
            name.addClassName("series-" + place % Painter.STYLES);
            legend.add(name);
        }
        return legend;
    }

    private void show(boolean numbers) {
        picture.setVisible(!numbers);
        table.setVisible(numbers);
        asTable.getElement().setAttribute("aria-pressed", String.valueOf(numbers));
    }

    private Button icon(VaadinIcon icon, String name, String function) {
        Button button = new Button(icon.create());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(name);
        button.setTooltipText(name);
        button.addClickListener(_ -> getElement().executeJs("window.laksana[$0](this)", function));
        return button;
    }

    private DownloadLink download(PageBehalf behalf) {
        Consumer<Consumer<Integer>> rows =
                row -> IntStream.range(0, data.categories().size()).boxed().forEach(row);
        return new DownloadLink(
                getTranslation("list.export", "Excel"),
                new TableDownload<>(TableFormat.XLSX, behalf, this::export, rows));
    }

    private Export<Integer> export() {
        List<ExportColumn<Integer>> columns = new ArrayList<>();
        columns.add(new ExportColumn<>(
                data.categoryName(), row -> Cell.of(data.categories().get(row))));
        data.series().forEach(each -> columns.add(new ExportColumn<>(each.name(), row -> cell(each, row))));
        return new Export<>(title, columns, getLocale());
    }

    private static Cell cell(ChartData.Series series, int row) {
        Double value = series.values().get(row);
        return value == null ? Cell.of("") : Cell.of(BigDecimal.valueOf(value));
    }
}
