package id.laksana.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.InvalidLocationException;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.VaadinSessionState;
import id.laksana.agency.Unavailability;
import id.laksana.identity.NotAllowed;
import id.laksana.web.Causes;
import id.laksana.web.Refusal;
import id.laksana.web.StaleVersion;
import id.laksana.web.Texts;
import id.laksana.web.ui.FailureNotice;
import jakarta.inject.Singleton;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What went wrong in an event of a page: a sentence to the person, the whole of it with the same id to the log. */
@Singleton
public class Failures implements VaadinServiceInitListener, ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final transient Texts texts;

    Failures(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        if (isOver(event.getThrowable())) {
            LOG.debug("A page went away during an event", event.getThrowable());
            return;
        }
        Refusal refusal = judge(event.getThrowable());
        UI page = UI.getCurrent();
        if (page != null) {
            new FailureNotice(texts.get(page.getLocale(), "refusal." + refusal.code() + ".text")).open();
        }
    }

    /** The browser has left, or the login has ended meanwhile: nobody is there to be told, and nothing is wrong. */
    private static boolean isOver(Throwable failure) {
        VaadinSession session = VaadinSession.getCurrent();
        boolean left = Causes.of(failure).anyMatch(ClientAbortException.class::isInstance);
        return left || session == null || session.getSession() == null || session.getState() != VaadinSessionState.OPEN;
    }

    public static Refusal judge(Throwable failure) {
        if (failure instanceof NotAllowed) {
            return Refusal.NOT_ALLOWED;
        }
        if (failure instanceof StaleVersion) {
            return Refusal.STALE;
        }
        if (failure instanceof InvalidLocationException) {
            return Refusal.BAD_ADDRESS;
        }
        if (Unavailability.caused(failure)) {
            LOG.warn("The database is unavailable: {}", Causes.last(failure));
            return Refusal.UNAVAILABLE;
        }
        LOG.error("A page failed", failure);
        return Refusal.FAILED;
    }
}
