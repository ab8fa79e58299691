package id.laksana.calendar.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.laksana.calendar.National;
import id.laksana.calendar.NationalYear;
import id.laksana.calendar.time.Ramadan;
import id.laksana.web.ui.Status;
import id.laksana.web.ui.StatusBadge;

/** Says how far the nation's days of a year are known, for nobody is to trust a date that nobody has decreed. */
final class YearStanding extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    YearStanding(CalendarWords words, National national, int year) {
        getContent().addClassName("year-standing");
        boolean complete = national.isComplete(year);
        Status.Kind kind = complete ? Status.Kind.GOOD : Status.Kind.WARNING;
        String word = getTranslation(
                complete ? "calendar.standing.complete" : "calendar.standing.incomplete", String.valueOf(year));
        getContent().add(new StatusBadge(new Status(kind, word)));
        String said = national.year(year).map(YearStanding::said).orElse("");
        getContent()
                .add(new Paragraph(
                        said.isEmpty() ? getTranslation("calendar.standing.none", String.valueOf(year)) : said));
        for (Ramadan ramadan : national.ramadans(year)) {
            if (!ramadan.determined()) {
                getContent()
                        .add(new StatusBadge(new Status(
                                Status.Kind.WARNING,
                                getTranslation("calendar.standing.ramadan", String.valueOf(ramadan.hijri())))));
            }
        }
    }

    private static String said(NationalYear year) {
        return year.note().isEmpty() ? year.source() : year.note();
    }
}
