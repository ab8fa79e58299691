package id.laksana.web.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import id.laksana.web.chart.ChartData;

/** The numbers of a figure as a table. */
final class FigureTable {

    private FigureTable() {}

    static NativeTable of(String title, ChartData data) {
        NativeTable table = new NativeTable();
        table.setCaptionText(title);
        NativeTableRow names = table.getHead().addRow();
        names.add(header(data.categoryName(), "col"));
        data.series().forEach(series -> names.add(header(series.name(), "col")));
        for (int category = 0; category < data.categories().size(); category++) {
            NativeTableRow row = table.getBody().addRow();
            row.add(header(data.categories().get(category), "row"));
            for (ChartData.Series series : data.series()) {
                row.addDataCell().setText(data.text(series, category));
            }
        }
        return table;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
