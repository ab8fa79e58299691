package id.laksana.organisation.structure.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import id.laksana.organisation.structure.RosterPlan;
import id.laksana.web.ui.OnPhone;
import java.util.Comparator;
import java.util.List;

/** A sheet's lines with what is wrong with each, the worst first. */
final class PlanTable extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 10_000;

    PlanTable(RosterPlan plan) {
        List<RosterPlan.Line> lines = plan.lines().stream()
                .sorted(Comparator.comparing((RosterPlan.Line line) -> !line.hasError())
                        .thenComparing(line -> line.problems().isEmpty())
                        .thenComparingInt(RosterPlan.Line::line))
                .limit(MOST)
                .toList();
        Grid<RosterPlan.Line> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(RosterPlan.Line::line)
                .setHeader(getTranslation("import.line"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(RosterPlan.Line::name).setHeader(getTranslation("organisation.field.name"));
        grid.addColumn(RosterPlan.Line::post).setHeader(getTranslation("view.PostView"));
        grid.addColumn(problems()).setHeader(getTranslation("import.problems")).setFlexGrow(2);
        OnPhone.oneColumn(
                grid,
                getTranslation("import.problems"),
                LitRenderer.<RosterPlan.Line>of(
                                "<div class=\"brief\"><strong>${item.line} ${item.name}</strong><span>${item.told.join('; ')}</span></div>")
                        .withProperty("line", line -> line.line() + ".")
                        .withProperty("name", RosterPlan.Line::name)
                        .withProperty("told", this::told));
        grid.setItems(lines);
        add(grid);
    }

    private LitRenderer<RosterPlan.Line> problems() {
        return LitRenderer.<RosterPlan.Line>of(
                        "<div class=\"told\">${item.told.map(one => html`<span class=\"status ${item.kind}\">${one}</span>`)}</div>")
                .withProperty("kind", PlanTable::kind)
                .withProperty("told", this::told);
    }

    private static String kind(RosterPlan.Line line) {
        if (line.hasError()) {
            return "bad";
        }
        return line.problems().isEmpty() ? "good" : "warning";
    }

    private List<String> told(RosterPlan.Line line) {
        return line.problems().isEmpty()
                ? List.of(getTranslation("import.fine"))
                : line.problems().stream()
                        .map(problem -> problem.column().header() + ": "
                                + getTranslation(
                                        "import.problem." + problem.kind().name(), problem.what()))
                        .toList();
    }
}
