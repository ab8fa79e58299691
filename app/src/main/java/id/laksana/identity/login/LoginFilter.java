package id.laksana.identity.login;

import com.vaadin.flow.server.VaadinService;
import id.laksana.identity.Access;
import id.laksana.identity.Caller;
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
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Nobody passes without a login that holds now: pages, their events, their push and downloads by the session of the
 * browser, REST by a bearer token. Each kind of request is refused in the way that its client understands.
 */
@Singleton
public class LoginFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(LoginFilter.class);
    private static final String BEARER = "Bearer ";

    private final transient OpenIdProvider provider;
    private final transient LoginPages pages;
    private final transient Refusals refusals;
    private final transient Clock clock;

    LoginFilter(OpenIdProvider provider, LoginPages pages, Refusals refusals, Clock clock) {
        this.provider = provider;
        this.pages = pages;
        this.refusals = refusals;
        this.clock = clock;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (pages.serve(request, response)) {
            return;
        }
        RequestKind kind = RequestKind.of(request);
        switch (kind) {
            case OPEN -> chain.doFilter(request, response);
            case REST -> serveBearer(request, response, chain);
            case NAVIGATION, UIDL, HEARTBEAT, PUSH, OTHER -> serveSession(kind, request, response, chain);
        }
    }

    private void serveSession(
            RequestKind kind, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        Optional<LoginSession> login = session == null ? Optional.empty() : LoginSession.of(session);
        if (session == null || login.isEmpty()) {
            refuse(kind, request, response);
            return;
        }
        try {
            if (kind != RequestKind.HEARTBEAT) {
                renew(login.get(), kind);
            }
        } catch (LoginRefused e) {
            LOG.info("A login ended: {}", e.getMessage());
            session.invalidate();
            refuse(kind, request, response);
            return;
        } catch (ProviderUnavailable e) {
            LOG.warn("A login cannot be renewed", e);
            refusals.send(request, response, Refusal.UNAVAILABLE);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        chain.doFilter(request, response);
    }

    private void renew(LoginSession login, RequestKind kind) throws ProviderUnavailable, LoginRefused {
        if (login.hasEnded(clock.instant())) {
            login.renew(provider, clock.instant());
        }
        if (kind != RequestKind.PUSH) {
            login.acted(clock.instant());
        }
    }

    private void serveBearer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Caller caller;
        try {
            caller = bearer(request);
        } catch (LoginRefused e) {
            LOG.info("A bearer token was refused: {}", e.getMessage());
            response.setHeader("WWW-Authenticate", "Bearer realm=\"laksana\"");
            refusals.send(request, response, Refusal.NOT_LOGGED_IN);
            return;
        } catch (ProviderUnavailable e) {
            LOG.warn("A bearer token cannot be verified", e);
            refusals.send(request, response, Refusal.UNAVAILABLE);
            return;
        }
        try (var _ = Access.context(caller).propagate()) {
            chain.doFilter(request, response);
        }
    }

    private Caller bearer(HttpServletRequest request) throws LoginRefused, ProviderUnavailable {
        String header = request.getHeader("Authorization");
        if (header == null || !header.startsWith(BEARER)) {
            throw new LoginRefused("no bearer token");
        }
        var claims = provider.verifyAccess(header.substring(BEARER.length()).trim());
        Optional<Caller.Service> service = TokenClaims.service(claims);
        return service.isPresent() ? service.get() : TokenClaims.person(claims);
    }

    private void refuse(RequestKind kind, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (kind) {
            case NAVIGATION -> pages.beginLogin(request, response);
            case UIDL -> sendExpired(response);
            case HEARTBEAT -> refusals.send(request, response, Refusal.NOT_ALLOWED);
            case OPEN, REST, PUSH, OTHER -> refusals.send(request, response, Refusal.NOT_LOGGED_IN);
        }
    }

    /** What makes an open page reload itself, and so reach the login and come back to its own address. */
    private static void sendExpired(HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(VaadinService.createSessionExpiredJSON(false));
    }
}
