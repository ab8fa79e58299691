package id.laksana.web.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.time.Duration;

/** A short word on what has just happened. */
public final class Toast {

    private static final Duration SHORT = Duration.ofSeconds(4);
    private static final Duration LONG = Duration.ofSeconds(12);

    private Toast() {}

    public static void done(String text) {
        show(text, SHORT, NotificationVariant.SUCCESS);
    }

    public static void refused(String text) {
        show(text, LONG, NotificationVariant.ERROR);
    }

    private static void show(String text, Duration duration, NotificationVariant variant) {
        Notification toast = new Notification(text, (int) duration.toMillis(), Notification.Position.BOTTOM_CENTER);
        toast.addThemeVariants(variant);
        toast.setAssertive(variant == NotificationVariant.ERROR);
        toast.open();
    }
}
