package id.laksana.identity.login;

import com.vaadin.flow.server.VaadinService;
import id.laksana.web.LogFields;
import id.laksana.web.Refusal;
import id.laksana.web.Refusals;
import jakarta.inject.Singleton;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Nobody passes without a login that holds now: pages, their events, their push and downloads by the session of the
 * browser, REST by a bearer token. Each kind of request is refused in the way that its client understands.
 */
@Singleton
public class LoginFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(LoginFilter.class);

    private final transient LoginPages pages;
    private final transient Logout logout;
    private final transient BearerDoor bearers;
    private final transient RequestGuard guard;
    private final transient Logins logins;
    private final transient Refusals refusals;

    LoginFilter(
            LoginPages pages, Logout logout, BearerDoor bearers, RequestGuard guard, Logins logins, Refusals refusals) {
        this.pages = pages;
        this.logout = logout;
        this.bearers = bearers;
        this.guard = guard;
        this.logins = logins;
        this.refusals = refusals;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        RequestKind kind = RequestKind.find(request);
        switch (kind) {
            case FILE, MANAGEMENT, PUBLIC -> chain.doFilter(request, response);
            case REST -> bearers.serve(request, response, chain);
            case BACKCHANNEL -> logout.endElsewhere(request, response);
            case LOGIN -> {
                if (!guard.refusesStranger(request, response)) {
                    servePage(request, response);
                }
            }
            case NAVIGATION, UIDL, HEARTBEAT, PUSH, OTHER -> {
                if (!guard.refusesForeign(kind, request, response)) {
                    serveSession(kind, request, response, chain);
                }
            }
        }
    }

    private void servePage(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (RequestKind.path(request)) {
            case LoginPages.CALLBACK -> pages.comeBack(request, response);
            case Logout.PAGE -> logout.ask(request, response);
            case Logout.END -> logout.asked(request, response);
            case Logout.DONE -> logout.done(response);
            default -> refusals.send(request, response, Refusal.NOT_FOUND);
        }
    }

    private void serveSession(
            RequestKind kind, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<LoginSession> login;
        try {
            login = logins.find(kind, request, response);
        } catch (ProviderUnavailable e) {
            unavailable(e, request, response);
            return;
        }
        HttpSession session = request.getSession(false);
        if (session == null || login.isEmpty()) {
            refuse(kind, request, response);
            return;
        }
        MDC.put(LogFields.USER, login.get().person().id().toString());
        if (kind == RequestKind.NAVIGATION && Logout.isUnderWay(request)) {
            logout.end(request, response);
            return;
        }
        if (kind == RequestKind.UIDL && guard.refusesEvent(session, request, response)) {
            return;
        }
        try {
            logins.renew(login.get(), kind, response);
        } catch (LoginRefused e) {
            LOG.info("A login ended: {}", e.getMessage());
            logins.end(session, response);
            refuse(kind, request, response);
            return;
        } catch (ProviderUnavailable e) {
            unavailable(e, request, response);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        chain.doFilter(request, response);
    }

    private void unavailable(ProviderUnavailable e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LOG.warn("A login cannot be renewed: {}", e.getMessage());
        refusals.send(request, response, Refusal.UNAVAILABLE);
    }

    private void refuse(RequestKind kind, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (guard.refusesStranger(request, response)) {
            return;
        }
        switch (kind) {
            case NAVIGATION -> pages.beginLogin(request, response);
            case UIDL -> sendExpired(response);
            case HEARTBEAT -> refusals.send(request, response, Refusal.EXPIRED);
            default -> refusals.send(request, response, Refusal.NOT_LOGGED_IN);
        }
    }

    /** What makes an open page reload itself, and so reach the login and come back to its own address. */
    private static void sendExpired(HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(VaadinService.createSessionExpiredJSON(false));
    }
}
