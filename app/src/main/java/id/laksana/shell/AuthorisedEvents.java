package id.laksana.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.SynchronizedRequestHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import id.laksana.agency.ui.PageAgency;
import id.laksana.web.BodyTooLarge;
import id.laksana.web.LogFields;
import id.laksana.web.Refusal;
import id.laksana.web.Refusals;
import id.laksana.web.RequestId;
import id.laksana.web.Texts;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Takes an event of an open page only while the person may still be in the page's agency. */
@Singleton
class AuthorisedEvents extends UidlRequestHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(AuthorisedEvents.class);

    private final transient OpenAgencies open;
    private final transient Texts texts;
    private final transient Refusals refusals;

    AuthorisedEvents(OpenAgencies open, Texts texts, Refusals refusals) {
        this.open = open;
        this.texts = texts;
        this.refusals = refusals;
    }

    @Override
    public boolean handleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response)
            throws IOException {
        try {
            return super.handleRequest(session, request, response);
        } catch (BodyTooLarge e) {
            refuse(request, response, Refusal.TOO_LARGE);
        } catch (EventReader.Unreadable e) {
            LOG.info("The events of a page cannot be read: {}", e.getMessage());
            refuse(request, response, Refusal.BAD_REQUEST);
        }
        return true;
    }

    @Override
    protected ServerRpcHandler createRpcHandler() {
        return new EventReader();
    }

    @Override
    public Optional<SynchronizedRequestHandler.ResponseWriter> synchronizedHandleRequest(
            VaadinSession session, VaadinRequest request, VaadinResponse response, @Nullable String body)
            throws IOException {
        UI page = session.getService().findUI(request);
        if (page != null) {
            PageAgency.of(page).ifPresent(agency -> MDC.put(LogFields.AGENCY, agency.value()));
        }
        Optional<Refusal> closed =
                page == null ? Optional.empty() : PageAgency.of(page).flatMap(open::closed);
        if (page == null || closed.isEmpty()) {
            return super.synchronizedHandleRequest(session, request, response, body);
        }
        LOG.info(
                "Somebody is no longer let into the agency of an open page: {}",
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

    private void refuse(VaadinRequest request, VaadinResponse response, Refusal refusal) throws IOException {
        refusals.send((VaadinServletRequest) request, (VaadinServletResponse) response, refusal);
    }
}
