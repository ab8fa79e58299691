package id.laksana.identity.login;

import id.laksana.web.Refusal;
import id.laksana.web.Refusals;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The addresses of the login itself: begin, come back, log out, and Keycloak's word that a login ended elsewhere. */
@Singleton
class LoginPages {

    private static final Logger LOG = LoggerFactory.getLogger(LoginPages.class);

    /** How long a browser that was sent to the login may stay away. */
    private static final int PENDING_SECONDS = 15 * 60;

    private final OpenIdProvider provider;
    private final LiveSessions live;
    private final SignedOutPage signedOut;
    private final Refusals refusals;
    private final Clock clock;

    LoginPages(OpenIdProvider provider, LiveSessions live, SignedOutPage signedOut, Refusals refusals, Clock clock) {
        this.provider = provider;
        this.live = live;
        this.signedOut = signedOut;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** Serves the request if its address is one of the login's. */
    boolean serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String operation = request.getMethod() + " " + RequestKind.path(request);
        switch (operation) {
            case "GET /masuk/kembali" -> comeBack(request, response);
            case "GET /keluar" -> logOut(request, response);
            case "GET /keluar/selesai" -> signedOut.send(response);
            case "POST /masuk/backchannel-logout" -> endElsewhere(request, response);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Sends the browser to Keycloak, and afterwards back to the address that it asked for. */
    void beginLogin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = request.getQueryString();
        String returnTo = request.getRequestURI() + (query == null ? "" : "?" + query);
        try {
            HttpSession session = request.getSession();
            if (LoginSession.of(session).isEmpty()) {
                session.setMaxInactiveInterval(PENDING_SECONDS);
            }
            PendingLogin login = PendingLogins.of(session).begin(returnTo);
            response.setHeader("Cache-Control", "no-store");
            response.sendRedirect(provider.loginAddress(login).toString());
        } catch (ProviderUnavailable e) {
            LOG.warn("Nobody can log in", e);
            refusals.send(request, response, Refusal.UNAVAILABLE);
        }
    }

    private void comeBack(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        String state = Objects.requireNonNullElse(request.getParameter("state"), "");
        Optional<PendingLogin> pending =
                session == null ? Optional.empty() : PendingLogins.of(session).take(state);
        String code = request.getParameter("code");
        if (pending.isEmpty() || !provider.isIssuer(request.getParameter("iss"))) {
            refusals.send(request, response, Refusal.LOGIN_USED);
        } else if (code == null) {
            LOG.info("Keycloak sent a login back without a code");
            refusals.send(request, response, Refusal.LOGIN_FAILED);
        } else {
            redeem(code, pending.get(), request, response);
        }
    }

    private void redeem(String code, PendingLogin pending, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            open(provider.redeem(code, pending), request);
            response.setHeader("Cache-Control", "no-store");
            response.sendRedirect(pending.returnTo());
        } catch (LoginRefused e) {
            LOG.info("A login was refused: {}", e.getMessage());
            refusals.send(request, response, Refusal.LOGIN_FAILED);
        } catch (ProviderUnavailable e) {
            LOG.warn("A login cannot be completed", e);
            refusals.send(request, response, Refusal.UNAVAILABLE);
        }
    }

    /** The session gets a new id; nothing of another person's session is taken over. */
    private void open(Tokens tokens, HttpServletRequest request) {
        HttpSession session = request.getSession();
        boolean another = LoginSession.of(session)
                .filter(login -> !login.person().id().equals(tokens.person().id()))
                .isPresent();
        if (another) {
            session.invalidate();
            session = request.getSession();
        }
        request.changeSessionId();
        session.setMaxInactiveInterval(request.getServletContext().getSessionTimeout() * 60);
        new LoginSession(tokens, clock.instant(), live).keepIn(session);
        LOG.info("{} logged in", tokens.person().id());
    }

    private void logOut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        Optional<LoginSession> login = session == null ? Optional.empty() : LoginSession.of(session);
        String next = "/keluar/selesai";
        if (session != null && login.isPresent()) {
            try {
                next = provider.logoutAddress(login.get().tokens()).toString();
            } catch (ProviderUnavailable e) {
                LOG.warn("Logged out here, but not at Keycloak", e);
            }
            session.invalidate();
        }
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(next);
    }

    private void endElsewhere(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String token = Objects.requireNonNullElse(request.getParameter("logout_token"), "");
            for (HttpSession session : live.of(provider.verifyLogout(token))) {
                // On its own thread: a session waits for the request that it is serving.
                Thread.startVirtualThread(() -> SessionEnd.end(session));
            }
            response.setHeader("Cache-Control", "no-store");
        } catch (LoginRefused e) {
            LOG.info("A back-channel logout was refused: {}", e.getMessage());
            refusals.send(request, response, Refusal.BAD_REQUEST);
        } catch (ProviderUnavailable e) {
            refusals.send(request, response, Refusal.UNAVAILABLE);
        }
    }
}
