package id.laksana.web.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.time.Duration;
import java.util.Optional;

/** A short word on what has just happened. */
public final class Toast {

    private static final Duration SHORT = Duration.ofSeconds(4);
    private static final Duration LONG = Duration.ofSeconds(12);
    private static final Duration TO_UNDO = Duration.ofSeconds(10);
    private static final String UNDO_KEYS = "Alt+U";

    private Toast() {}

    public static void done(String text) {
        show(text, SHORT, NotificationVariant.SUCCESS);
    }

    public static void refused(String text) {
        show(text, LONG, NotificationVariant.ERROR);
    }

    /**
     * Tells of an act that can be taken back for a while, which stands still as long as somebody is at the offer. Only the last act can: a new offer
     * takes the place of the one before.
     *
     * @param undo takes it back; called at most once
     */
    public static void undoable(String text, Runnable undo) {
        UI page = UI.getCurrent();
        Notification toast = new Notification();
        Optional.ofNullable(ComponentUtil.getData(page, UndoOffer.class)).ifPresent(UndoOffer::withdraw);
        UndoOffer offer = new UndoOffer(text, toast, undo);
        ComponentUtil.setData(page, UndoOffer.class, offer);
        toast.add(offer);
        toast.setDuration(0);
        toast.setPosition(Notification.Position.BOTTOM_CENTER);
        toast.open();
    }

    private static void show(String text, Duration duration, NotificationVariant variant) {
        Notification toast = new Notification(text, (int) duration.toMillis(), Notification.Position.BOTTOM_CENTER);
        toast.addThemeVariants(variant);
        toast.setAssertive(variant == NotificationVariant.ERROR);
        toast.open();
    }

    @JsModule("context://assets/pieces.js")
    private static final class UndoOffer extends Div {

        private static final long serialVersionUID = 1L;

        private final Notification toast;

        UndoOffer(String text, Notification toast, Runnable undo) {
            this.toast = toast;
            Button button = new Button(getTranslation("undo.action"));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.getElement().setAttribute("aria-keyshortcuts", UNDO_KEYS);
            button.addClickListener(_ -> takeBack(undo));
            button.addClickShortcut(Key.KEY_U, KeyModifier.ALT);
            Span keys = new Span(UNDO_KEYS);
            keys.addClassName("keys");
            addClassName("undo");
            add(new Span(text), button, keys);
        }

        void withdraw() {
            toast.close();
        }

        @Override
        protected void onAttach(AttachEvent event) {
            getElement()
                    .executeJs("return window.laksana.countdown(this, $0)", (int) TO_UNDO.toMillis())
                    .then(_ -> toast.close());
        }

        private void takeBack(Runnable undo) {
            if (toast.isOpened()) {
                toast.close();
                undo.run();
                done(getTranslation("undo.done"));
            }
        }
    }
}
