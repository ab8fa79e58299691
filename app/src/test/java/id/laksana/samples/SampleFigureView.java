package id.laksana.samples;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.web.chart.BarChart;
import id.laksana.web.chart.ChartData;
import id.laksana.web.chart.ChartData.Series;
import id.laksana.web.chart.LineChart;
import id.laksana.web.ui.Figure;
import id.laksana.web.ui.PageBehalf;
import id.laksana.web.ui.Titled;
import io.micronaut.context.annotation.Prototype;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Pictures of numbers. */
@Prototype
@Route(":agency/contoh-gambar")
@Allowed(Permission.ENTER)
public class SampleFigureView extends Div implements Titled {

    private static final long serialVersionUID = 1L;
    private static final NumberFormat NUMBERS = NumberFormat.getInstance(Locale.of("id", "ID"));

    SampleFigureView(PageBehalf behalf) {
        getStyle().set("padding", "1.5rem").set("display", "grid").set("gap", "1.5rem");
        ChartData bars = new ChartData(
                "Pelayanan",
                List.of("Izin usaha", "Izin penyelenggaraan reklame di tempat umum", "Izin praktik", "Tanpa data"),
                List.of(
                        new Series("Standar", Arrays.asList(14.0, 7.0, 5.0, null)),
                        new Series("Nyata", Arrays.asList(11.5, 9.0, 4.25, null))),
                NUMBERS::format);
        ChartData lines = new ChartData(
                "Bulan",
                List.of("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"),
                List.of(
                        new Series(
                                "Masuk",
                                List.of(
                                        120.0, 132.0, 98.0, 160.0, 171.0, 150.0, 180.0, 176.0, 190.0, 205.0, 188.0,
                                        140.0)),
                        new Series(
                                "Selesai",
                                Arrays.asList(
                                        110.0, 120.0, 105.0, 140.0, null, null, 165.0, 170.0, 185.0, 190.0, 192.0,
                                        150.0))),
                NUMBERS::format);
        ChartData none = new ChartData("Bulan", List.of(), List.of(), NUMBERS::format);
        add(new H1("Gambar contoh"));
        add(new Figure(
                "Lama pelayanan",
                "Reklame perlu 9 hari, 2 hari lebih lama daripada standarnya.",
                bars,
                new BarChart(bars),
                behalf));
        add(new Figure("Permohonan tiap bulan", "Oktober paling ramai.", lines, new LineChart(lines), behalf));
        add(new Figure("Keluhan", "Belum ada.", none, new LineChart(none), behalf));
    }

    @Override
    public String getPageTitle() {
        return "Gambar contoh · Laksana";
    }
}
