package id.laksana.web.ui;

import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;

/** Hands what failed to the one who judges failures: it is logged, and the person is told with its id. */
public final class Reported {

    private Reported() {}

    public static void failure(Throwable failure) {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(failure));
    }
}
