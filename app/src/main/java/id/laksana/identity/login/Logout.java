package id.laksana.identity.login;

import id.laksana.web.Refusal;
import id.laksana.web.Refusals;
import jakarta.inject.Singleton;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends logins: because their person asks, or because Keycloak says that they ended elsewhere.
 *
 * <p>A logout takes as long as the network and Keycloak do, and meanwhile other tabs of the browser may ask for pages.
 * So the browser keeps a mark from the moment of the click until the next login: a page that is asked for under it ends
 * the login too, and the next login asks for the password whatever Keycloak still believes.
 */
@Singleton
class Logout {

    static final String PAGE = "/keluar";
    static final String END = "/keluar/akhir";
    static final String DONE = "/keluar/selesai";
    static final String BACKCHANNEL = "/masuk/backchannel-logout";

    private static final Logger LOG = LoggerFactory.getLogger(Logout.class);

    /** {@code logout.js} sets it too. */
    private static final String MARK = "laksana-leaving";

    private final OpenIdProvider provider;
    private final LiveSessions live;
    private final LoginCookie cookie;
    private final SignedOutPage signedOut;
    private final RequestGuard guard;
    private final Refusals refusals;

    Logout(
            OpenIdProvider provider,
            LiveSessions live,
            LoginCookie cookie,
            SignedOutPage signedOut,
            RequestGuard guard,
            Refusals refusals) {
        this.provider = provider;
        this.live = live;
        this.cookie = cookie;
        this.signedOut = signedOut;
        this.guard = guard;
        this.refusals = refusals;
    }

    static boolean isUnderWay(HttpServletRequest request) {
        Cookie[] cookies = Objects.requireNonNullElse(request.getCookies(), new Cookie[0]);
        return Stream.of(cookies).anyMatch(cookie -> cookie.getName().equals(MARK));
    }

    /** After a login that followed. */
    void forget(HttpServletRequest request, HttpServletResponse response) {
        if (isUnderWay(request)) {
            response.addCookie(mark("", 0));
        }
    }

    /**
     * Shows a page before anything ends: a page with a push that hears of the end would load itself anew, and so cut off
     * its own way to Keycloak.
     */
    void ask(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isByOwnPage(request, response)) {
            response.addCookie(mark("1", -1));
            response.setHeader("Refresh", "0;url=" + END);
            signedOut.sendLeaving(response, END);
        }
    }

    void asked(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isByOwnPage(request, response)) {
            end(request, response);
        }
    }

    void end(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        Optional<LoginSession> login = session == null ? Optional.empty() : LoginSession.of(session);
        cookie.forget(response);
        if (session != null) {
            SessionEnd.end(session);
        }
        response.addCookie(mark("1", -1));
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(login.map(this::atKeycloak).orElse(DONE));
    }

    void done(HttpServletResponse response) throws IOException {
        signedOut.send(response);
    }

    void endElsewhere(HttpServletRequest request, HttpServletResponse response) throws IOException {
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

    /** A link on another site's page must not log anybody out; it leads to the first page instead. */
    private boolean isByOwnPage(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean own = guard.isByOwnPage(request);
        if (!own) {
            response.setHeader("Cache-Control", "no-store");
            response.sendRedirect("/");
        }
        return own;
    }

    private String atKeycloak(LoginSession login) {
        try {
            return provider.logoutAddress(login.tokens()).toString();
        } catch (ProviderUnavailable e) {
            LOG.warn("Logged out here, but not at Keycloak: {}", e.getMessage());
            return DONE;
        }
    }

    private Cookie mark(String value, int maxAge) {
        Cookie mark = new Cookie(MARK, value);
        mark.setPath("/");
        mark.setHttpOnly(true);
        mark.setSecure(guard.isTls());
        mark.setMaxAge(maxAge);
        return mark;
    }
}
