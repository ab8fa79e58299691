package id.laksana.calendar.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.laksana.calendar.time.DayHours;
import id.laksana.calendar.time.Layer;
import id.laksana.calendar.time.Layers;
import id.laksana.calendar.time.SpecialDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Twelve months at a glance. What a day is can be told from its letter and its shape as well as from its colour, and is
 * told to who hears the page.
 */
final class YearPicture extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient CalendarWords words;
    private final transient Layers layers;
    private final transient LocalDate today;

    /** What a day looks like. */
    private enum Look {
        HOLIDAY("L"),
        LEAVE("C"),
        OWN("D"),
        EXTRA("+"),
        SHORT("½");

        private final String mark;

        Look(String mark) {
            this.mark = mark;
        }

        String style() {
            return switch (this) {
                case HOLIDAY -> "holiday";
                case LEAVE -> "leave";
                case OWN -> "own";
                case EXTRA -> "extra";
                case SHORT -> "short";
            };
        }

        static Look of(SpecialDay said) {
            return switch (said.kind()) {
                case WORKING -> EXTRA;
                case SHORTENED -> SHORT;
                case COLLECTIVE_LEAVE -> LEAVE;
                case HOLIDAY -> said.layer() == Layer.NATIONAL ? HOLIDAY : OWN;
            };
        }
    }

    YearPicture(CalendarWords words, Layers layers, int year, LocalDate today) {
        this.words = words;
        this.layers = layers;
        this.today = today;
        StringBuilder html = new StringBuilder("<div class=\"months\">");
        for (int month = 1; month <= 12; month++) {
            month(html, YearMonth.of(year, month));
        }
        getContent().addClassName("year");
        getContent().add(legend(), new Html(html.append("</div>").toString()));
    }

    private Div legend() {
        Div legend = new Div();
        legend.addClassName("day-legend");
        for (Look look : Look.values()) {
            legend.add(entry(look.style(), look.mark, getTranslation("calendar.legend." + look.style())));
        }
        legend.add(entry("fasting", "", getTranslation("calendar.legend.fasting")));
        legend.add(entry("rest", "", getTranslation("calendar.legend.rest")));
        legend.add(entry("today", "", getTranslation("calendar.legend.today")));
        return legend;
    }

    private static Span entry(String style, String mark, String text) {
        Span sample = new Span(mark);
        sample.addClassNames("day", style);
        sample.getElement().setAttribute("aria-hidden", "true");
        Span entry = new Span();
        entry.add(sample, new Span(text));
        return entry;
    }

    private void month(StringBuilder html, YearMonth month) {
        html.append("<table class=\"month\"><caption>")
                .append(words.month(month.getMonth()))
                .append(" <small>")
                .append(worked(month))
                .append("</small></caption><thead><tr>");
        for (DayOfWeek day : DayOfWeek.values()) {
            html.append("<th scope=\"col\" abbr=\"")
                    .append(words.weekday(day))
                    .append("\">")
                    .append(words.shortWeekday(day))
                    .append("</th>");
        }
        html.append("</tr></thead><tbody>");
        LocalDate day = month.atDay(1).with(DayOfWeek.MONDAY);
        while (!day.isAfter(month.atEndOfMonth())) {
            html.append("<tr>");
            for (int i = 0; i < 7; i++, day = day.plusDays(1)) {
                html.append(day.getMonth() == month.getMonth() ? cell(day) : "<td></td>");
            }
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    private String worked(YearMonth month) {
        int days = 0;
        int minutes = 0;
        for (LocalDate day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            DayHours hours = layers.on(day);
            days += hours.isWorked() ? 1 : 0;
            minutes += hours.minutes();
        }
        return getTranslation("calendar.month.worked", days, words.length(minutes));
    }

    private String cell(LocalDate day) {
        List<SpecialDay> said = layers.said(day);
        StringBuilder styles = new StringBuilder("day");
        String mark = "";
        if (said.isEmpty() && !layers.on(day).isWorked()) {
            styles.append(" rest");
        }
        if (!said.isEmpty()) {
            Look look = Look.of(said.getLast());
            styles.append(' ').append(look.style());
            mark = "<i aria-hidden=\"true\">" + look.mark + "</i>";
        }
        styles.append(layers.isRamadan(day) ? " fasting" : "").append(day.equals(today) ? " today" : "");
        String why = words.why(layers, day);
        String told = why.isEmpty() ? "" : "<span class=\"unseen\">" + escaped(why) + "</span>";
        String tip = why.isEmpty() ? "" : " title=\"" + escaped(why) + "\"";
        return "<td><span class=\"" + styles + "\"" + tip + ">" + day.getDayOfMonth() + mark + told + "</span></td>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
