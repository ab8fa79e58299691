package id.laksana.organisation.structure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.laksana.organisation.structure.Appointment;
import id.laksana.organisation.structure.HandOver;
import id.laksana.organisation.structure.Manner;
import id.laksana.organisation.structure.Official;
import id.laksana.organisation.structure.OfficialId;
import id.laksana.organisation.structure.Post;
import id.laksana.web.ui.Confirmation;
import id.laksana.web.ui.StatePanel;
import java.time.LocalDate;
import java.util.List;

/** Who held a post when, the latest first. */
final class HoldersPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Tools tools;
    private final transient Dialogs dialogs;
    private final transient Post post;
    private final transient Runnable changed;
    private final transient Refusals words;
    private final boolean editable;

    HoldersPanel(Tools tools, Dialogs dialogs, Post post, Runnable changed) {
        this.tools = tools;
        this.dialogs = dialogs;
        this.post = post;
        this.changed = changed;
        this.words = tools.words(this);
        this.editable = tools.mayEdit(post.unit());
        addClassName("history");
        if (editable) {
            add(new Button(getTranslation("organisation.appoint"), VaadinIcon.PLUS.create(), _ -> appoint()));
        }
        List<Appointment> all = tools.appointments().of(post.id());
        if (all.isEmpty()) {
            add(StatePanel.empty(getTranslation("organisation.no-holder-yet")));
            return;
        }
        OrderedList list = new OrderedList();
        all.forEach(one -> list.add(item(one)));
        add(list);
    }

    private void appoint() {
        LocalDate today = tools.day().today();
        dialogs.add(Appointment.fresh(post.id(), OfficialId.fresh(), Manner.DEFINITIVE, today), post);
    }

    private ListItem item(Appointment one) {
        Official official = tools.officials().find(one.official()).orElseThrow();
        Span name = new Span(official.printedName());
        name.addClassName("name");
        String manner = getTranslation("organisation.word." + one.manner().name());
        Span details = new Span(manner + " · " + words.period(one.from(), one.until())
                + (one.decree().isEmpty() ? "" : " · " + one.decree()));
        Div told = new Div(name, details);
        ListItem item = new ListItem(told);
        boolean now = one.period().contains(tools.day().today());
        item.setClassName("now", now);
        if (editable) {
            item.add(actions(one, official, now));
        }
        return item;
    }

    private Actions actions(Appointment one, Official official, boolean now) {
        Actions actions = new Actions(official.printedName());
        actions.add(
                VaadinIcon.EDIT, getTranslation("organisation.appointment.change"), () -> dialogs.change(one, post));
        if (now && mayHandOver(official)) {
            actions.add(VaadinIcon.EXCHANGE, getTranslation("organisation.hand-over"), () -> handOver(official));
        }
        actions.add(VaadinIcon.TRASH, getTranslation("organisation.appointment.remove"), () -> ask(one, official));
        return actions;
    }

    private boolean mayHandOver(Official official) {
        return tools.editing().covers(fresh(official));
    }

    private void handOver(Official official) {
        dialogs.add(fresh(official), official);
    }

    private HandOver fresh(Official official) {
        LocalDate today = tools.day().today();
        return HandOver.fresh(official.id(), OfficialId.fresh(), today, today);
    }

    private void ask(Appointment one, Official official) {
        new Confirmation(
                        getTranslation("organisation.appointment.remove"),
                        getTranslation("organisation.appointment.remove.text", official.printedName(), post.name()),
                        getTranslation("organisation.appointment.remove"))
                .ask(() -> {
                    tools.appointments().remove(one);
                    changed.run();
                });
    }
}
