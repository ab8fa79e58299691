package id.laksana.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import id.laksana.organisation.setup.Guide;
import id.laksana.organisation.setup.SetUpPart;
import id.laksana.organisation.setup.SetUpStep;
import id.laksana.web.ui.Toast;

/** A step of the set-up guide: what it is for, how far it has come, and the way there. */
class SetUpItem extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient SetUpTools tools;
    private final transient Guide.Stop stop;
    private final Runnable changed;

    SetUpItem(SetUpTools tools, Guide.Stop stop, boolean next, Runnable changed) {
        this.tools = tools;
        this.stop = stop;
        this.changed = changed;
        addClassNames("set-up-step", stop.isDone() ? "done" : next ? "next" : "open");
        Div told = new Div(new H3(link()), new Paragraph(getTranslation("set-up.why." + stop.step())), standing());
        told.addClassName("told");
        add(mark(), told, acts(next));
    }

    private Span mark() {
        Span mark = new Span();
        mark.addClassName("mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        if (stop.isDone()) {
            mark.add(VaadinIcon.CHECK.create());
        } else {
            mark.setText(String.valueOf(stop.step().ordinal() + 1));
        }
        return mark;
    }

    private RouterLink link() {
        RouterLink link = new RouterLink();
        link.setText(getTranslation("set-up.step." + stop.step()));
        tools.places().of(stop.step()).ifPresent(view -> link.setRoute(view, tools.here()));
        return link;
    }

    private Paragraph standing() {
        String fact = getTranslation(
                "set-up.fact." + stop.step(),
                stop.standing().fact(),
                stop.standing().further());
        String confirmed = stop.confirmed()
                .filter(_ -> !stop.isDoneByItself())
                .map(by -> getTranslation(
                        "set-up.confirmed",
                        by.by(),
                        tools.formats().in(getLocale()).moment(by.at())))
                .orElse("");
        Paragraph standing = new Paragraph(new Span(state()), new Span(fact));
        if (!confirmed.isEmpty()) {
            standing.add(new Span(confirmed));
        }
        standing.addClassName("standing");
        return standing;
    }

    private String state() {
        if (stop.isDone()) {
            return getTranslation("set-up.state.DONE");
        }
        return stop.standing().state() == SetUpPart.State.BEGUN
                ? getTranslation("set-up.state.BEGUN")
                : getTranslation("set-up.state.OPEN");
    }

    private Div acts(boolean next) {
        Div acts = new Div();
        acts.addClassName("acts");
        SetUpStep step = stop.step();
        if (next) {
            tools.places().of(step).ifPresent(view -> acts.add(go(view)));
        }
        if (!stop.isDone()) {
            Button confirm = new Button(getTranslation("set-up.confirm"), _ -> {
                tools.setUp().confirm(step);
                changed.run();
                Toast.undoable(getTranslation("set-up.confirmed.done"), () -> takeBack(step));
            });
            confirm.addThemeVariants(ButtonVariant.TERTIARY);
            confirm.setAriaLabel(getTranslation("set-up.confirm.of", getTranslation("set-up.step." + step)));
            acts.add(confirm);
        } else if (!stop.isDoneByItself()) {
            Button reopen = new Button(getTranslation("set-up.reopen"), _ -> takeBack(step));
            reopen.addThemeVariants(ButtonVariant.TERTIARY);
            reopen.setAriaLabel(getTranslation("set-up.reopen.of", getTranslation("set-up.step." + step)));
            acts.add(reopen);
        }
        return acts;
    }

    private Button go(Class<? extends Component> view) {
        Button go = new Button(getTranslation("set-up.go"), _ -> tools.go(UI.getCurrent(), view));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setAriaLabel(getTranslation("set-up.go.of", getTranslation("set-up.step." + stop.step())));
        return go;
    }

    private void takeBack(SetUpStep step) {
        tools.setUp().takeBack(step);
        changed.run();
    }
}
