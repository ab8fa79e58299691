package id.laksana.calendar.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.laksana.calendar.KeptDay;
import id.laksana.calendar.National;
import id.laksana.calendar.time.Ramadan;
import id.laksana.calendar.time.SpecialDay;
import id.laksana.web.ui.StatePanel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The days of a year that are not like others, each with who says so and where that is written. */
final class YearList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient CalendarWords words;
    private final transient Predicate<KeptDay> editable;
    private final transient Consumer<KeptDay> change;
    private final transient Consumer<KeptDay> remove;

    YearList(CalendarWords words, Predicate<KeptDay> editable, Consumer<KeptDay> change, Consumer<KeptDay> remove) {
        this.words = words;
        this.editable = editable;
        this.change = change;
        this.remove = remove;
        getContent().addClassName("year-list");
    }

    void show(int year, National national, List<KeptDay> kept) {
        List<Entry> entries = new ArrayList<>();
        national.days(year).forEach(day -> entries.add(new Entry(day.day(), item(day))));
        national.ramadans(year).forEach(ramadan -> entries.add(new Entry(ramadan.first(), item(ramadan))));
        kept.stream()
                .filter(each -> each.day().day().getYear() == year)
                .forEach(each -> entries.add(new Entry(each.day().day(), item(each))));
        entries.sort(Comparator.comparing(Entry::day));
        UnorderedList list = new UnorderedList();
        entries.forEach(entry -> list.add(entry.item()));
        getContent().removeAll();
        getContent().add(new H2(getTranslation("calendar.list", String.valueOf(year))));
        getContent().add(entries.isEmpty() ? StatePanel.empty(getTranslation("calendar.list.empty")) : list);
    }

    private ListItem item(SpecialDay day) {
        ListItem item = new ListItem();
        Paragraph source = new Paragraph(day.source());
        source.addClassName("source");
        item.add(line(
                words.formats().shortDate(day.day()), words.weekday(day.day().getDayOfWeek())));
        item.add(new Paragraph(words.said(day)), source);
        return item;
    }

    private ListItem item(Ramadan ramadan) {
        ListItem item = new ListItem();
        String until = words.formats().shortDate(ramadan.last());
        Paragraph source = new Paragraph(ramadan.source());
        source.addClassName("source");
        item.add(line(words.formats().shortDate(ramadan.first()) + " – " + until, ""));
        item.add(new Paragraph(getTranslation(
                ramadan.determined() ? "calendar.ramadan.determined" : "calendar.ramadan.reckoned",
                String.valueOf(ramadan.hijri()))));
        item.add(source);
        return item;
    }

    private ListItem item(KeptDay kept) {
        ListItem item = item(kept.day());
        item.addClassName("own");
        if (editable.test(kept)) {
            String name =
                    kept.day().name() + ", " + words.formats().date(kept.day().day());
            Div actions = new Div(
                    button(VaadinIcon.EDIT, getTranslation("calendar.day.change.of", name), () -> change.accept(kept)),
                    button(
                            VaadinIcon.TRASH,
                            getTranslation("calendar.day.remove.of", name),
                            () -> remove.accept(kept)));
            actions.addClassName("actions");
            item.add(actions);
        }
        return item;
    }

    private static Paragraph line(String date, String weekday) {
        Span day = new Span(date);
        Paragraph line = new Paragraph(day);
        line.addClassName("date");
        if (!weekday.isEmpty()) {
            line.add(new Span(weekday));
        }
        return line;
    }

    private static Button button(VaadinIcon icon, String name, Runnable act) {
        Button button = new Button(icon.create(), _ -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(name);
        button.setTooltipText(name);
        return button;
    }

    private record Entry(LocalDate day, ListItem item) {}
}
