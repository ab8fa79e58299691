package id.laksana.web.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Says what went wrong in a page that goes on; stays until it is closed, so that the id can be copied. */
public final class FailureNotice extends Notification {

    private static final long serialVersionUID = 1L;

    public FailureNotice(String text) {
        Div words = new Div(new Span(text), new ErrorId());
        Div content = new Div(words, closing());
        content.addClassName("failure-notice");
        add(content);
        setPosition(Position.BOTTOM_CENTER);
        setDuration(0);
        setAssertive(true);
        addThemeVariants(NotificationVariant.ERROR);
    }

    /** In the browser, because the server may not answer now. */
    private Button closing() {
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(getTranslation("refusal.close"));
        close.getElement().executeJs("this.addEventListener('click', () => { $0.opened = false; })", getElement());
        return close;
    }
}
