package id.laksana.web.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.signals.Signal;
import java.util.List;

/** How a grid of many columns is read on a phone. */
public final class OnPhone {

    /** As the stylesheet has it. */
    private static final int LARGEST = 640;

    private OnPhone() {}

    /** Shows, on a page as narrow as a phone, one column in place of all that the grid has by now. */
    public static <T> void oneColumn(Grid<T> grid, String header, LitRenderer<T> renderer) {
        List<Grid.Column<T>> many = List.copyOf(grid.getColumns());
        Grid.Column<T> one = grid.addColumn(renderer).setHeader(header);
        Signal.effect(grid, () -> {
            int width = UI.getCurrent().getPage().windowSizeSignal().get().width();
            boolean phone = is(width);
            one.setVisible(phone);
            many.forEach(column -> column.setVisible(!phone));
        });
    }

    /** Whether a page so wide is one on a phone; of a page that is not there yet nothing is known. */
    public static boolean is(int width) {
        return width > 0 && width < LARGEST;
    }
}
