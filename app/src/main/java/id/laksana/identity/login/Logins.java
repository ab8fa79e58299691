package id.laksana.identity.login;

import id.laksana.web.LogFields;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** The logins of browsers on this server: begun, taken over from a server that is gone, renewed, ended. */
@Singleton
class Logins {

    private static final Logger LOG = LoggerFactory.getLogger(Logins.class);

    private final OpenIdProvider provider;
    private final LiveSessions live;
    private final LoginCookie cookie;
    private final OidcSettings settings;
    private final Clock clock;

    Logins(OpenIdProvider provider, LiveSessions live, LoginCookie cookie, OidcSettings settings, Clock clock) {
        this.provider = provider;
        this.live = live;
        this.cookie = cookie;
        this.settings = settings;
        this.clock = clock;
    }

    /** The session gets a new id; nothing of another person's session is taken over. */
    LoginSession open(Tokens tokens, HttpServletRequest request) {
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
        LoginSession login = new LoginSession(tokens, clock.instant(), live);
        login.keepIn(session);
        MDC.put(LogFields.USER, tokens.person().id().toString());
        return login;
    }

    /**
     * The login of the browser. One that only the browser still knows is taken over when a page is opened: an event of
     * a page that this server never made leads to that.
     */
    Optional<LoginSession> find(RequestKind kind, HttpServletRequest request, HttpServletResponse response)
            throws ProviderUnavailable {
        HttpSession session = request.getSession(false);
        Optional<LoginSession> login = session == null ? Optional.empty() : LoginSession.of(session);
        if (login.isPresent() || kind != RequestKind.NAVIGATION || Logout.isUnderWay(request)) {
            return login;
        }
        Optional<LoginCookie.Kept> kept = cookie.read(request);
        return kept.isPresent() ? takeOver(kept.get(), request, response) : Optional.empty();
    }

    private Optional<LoginSession> takeOver(
            LoginCookie.Kept kept, HttpServletRequest request, HttpServletResponse response)
            throws ProviderUnavailable {
        try {
            if (kept.lastAct().plus(settings.idle()).isBefore(clock.instant())) {
                throw new LoginRefused("idle for too long");
            }
            LoginSession login = open(provider.renew(kept.refreshToken()), request);
            LOG.info("A login goes on here");
            return Optional.of(login);
        } catch (LoginRefused e) {
            LOG.info("A login does not go on here: {}", e.getMessage());
            cookie.forget(response);
            return Optional.empty();
        }
    }

    /** A heartbeat is sent by a page that nobody may be looking at: it neither renews a login nor keeps one. */
    void renew(LoginSession login, RequestKind kind, HttpServletResponse response)
            throws ProviderUnavailable, LoginRefused {
        if (kind == RequestKind.HEARTBEAT) {
            return;
        }
        Instant now = clock.instant();
        if (login.hasEnded(now)) {
            login.renew(provider, now);
        }
        if (kind != RequestKind.PUSH) {
            login.acted(now);
            login.newlyKept().ifPresent(token -> cookie.keep(response, new LoginCookie.Kept(token, now)));
        }
    }

    void end(HttpSession session, HttpServletResponse response) {
        cookie.forget(response);
        SessionEnd.end(session);
    }
}
