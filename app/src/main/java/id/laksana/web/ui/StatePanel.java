package id.laksana.web.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

/** What stands where content would: nothing yet, on its way, or not to be had now, and what to do about it. */
public final class StatePanel extends Div {

    private static final long serialVersionUID = 1L;

    private StatePanel(String state, VaadinIcon picture, String text) {
        Icon icon = picture.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        addClassNames("state", state);
        add(icon, new Paragraph(text));
    }

    public static StatePanel empty(String text) {
        return new StatePanel("empty", VaadinIcon.INBOX, text);
    }

    public static StatePanel noMatch(String text) {
        return new StatePanel("empty", VaadinIcon.SEARCH_MINUS, text);
    }

    public static StatePanel loading(String text) {
        StatePanel panel = new StatePanel("loading", VaadinIcon.HOURGLASS, text);
        panel.getElement().setAttribute("role", "status");
        return panel;
    }

    public static StatePanel failed(String text) {
        StatePanel panel = new StatePanel("failed", VaadinIcon.WARNING, text);
        panel.getElement().setAttribute("role", "alert");
        return panel;
    }

    /** Offers the way out. */
    public StatePanel offering(String action, Runnable act) {
        Button button = new Button(action, _ -> act.run());
        add(button);
        return this;
    }
}
