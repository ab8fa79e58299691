package id.laksana.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.SynchronizedRequestHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import id.laksana.agency.ui.PageAgency;
import id.laksana.identity.Access;
import id.laksana.web.Refusal;
import id.laksana.web.RequestId;
import id.laksana.web.Texts;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes an event of an open page only while the person may still be in the page's agency. */
@Singleton
class AuthorisedEvents extends UidlRequestHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(AuthorisedEvents.class);

    private final transient Access access;
    private final transient OpenAgencies open;
    private final transient Texts texts;

    AuthorisedEvents(Access access, OpenAgencies open, Texts texts) {
        this.access = access;
        this.open = open;
        this.texts = texts;
    }

    @Override
    public Optional<SynchronizedRequestHandler.ResponseWriter> synchronizedHandleRequest(
            VaadinSession session, VaadinRequest request, VaadinResponse response, @Nullable String body)
            throws IOException {
        UI page = session.getService().findUI(request);
        Optional<Refusal> closed =
                page == null ? Optional.empty() : PageAgency.of(page).flatMap(open::closed);
        if (page == null || closed.isEmpty()) {
            return super.synchronizedHandleRequest(session, request, response, body);
        }
        LOG.info(
                "{} is no longer let into the agency of an open page: {}",
                access.caller().id(),
                closed.get().code());
        String answer = notice(closed.get(), page.getLocale());
        return Optional.of(() -> commitJsonResponse(response, answer));
    }

    /** What the agency's door says; a page of an agency that will soon be back is loaded anew where it is. */
    private String notice(Refusal closed, Locale language) {
        boolean left = closed == Refusal.NOT_FOUND;
        boolean soonBack = closed == Refusal.BEING_UPDATED;
        String title = texts.get(language, left ? "page.left.title" : "refusal." + closed.code() + ".title");
        String text = texts.get(language, left ? "page.left.text" : "refusal." + closed.code() + ".text");
        String wayOn = texts.get(language, soonBack ? "page.again" : "page.home");
        return VaadinService.createCriticalNotificationJSON(
                title, text + " " + wayOn, "ID " + RequestId.current(), soonBack ? null : "/");
    }
}
