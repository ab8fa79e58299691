package id.laksana.identity.login;

import id.laksana.identity.Caller;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** A login that lives in a browser's session: its tokens, renewed by one request at a time, and when its person last acted. */
public final class LoginSession implements HttpSessionBindingListener {

    private static final String ATTRIBUTE = LoginSession.class.getName();

    private final ReentrantLock renewing = new ReentrantLock();
    private final LiveSessions live;
    private volatile Tokens tokens;
    private volatile Instant lastAct;
    private volatile boolean expired;
    private String kept = "";

    LoginSession(Tokens tokens, Instant now, LiveSessions live) {
        this.tokens = tokens;
        this.lastAct = now;
        this.live = live;
    }

    static Optional<LoginSession> of(HttpSession session) {
        return fromAttribute(session.getAttribute(ATTRIBUTE));
    }

    /** The login of a session whose attributes are reached through the given name, as Vaadin reaches them. */
    public static Optional<LoginSession> find(java.util.function.Function<String, Object> attributes) {
        return fromAttribute(attributes.apply(ATTRIBUTE));
    }

    void keepIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    public Caller.Person person() {
        return tokens.person();
    }

    Tokens tokens() {
        return tokens;
    }

    Instant lastAct() {
        return lastAct;
    }

    /** What renews the login, if the browser does not keep just that yet; asked for whenever it is told to. */
    synchronized Optional<String> newlyKept() {
        String token = tokens.refreshToken();
        if (token.equals(kept)) {
            return Optional.empty();
        }
        kept = token;
        return Optional.of(token);
    }

    void acted(Instant now) {
        lastAct = now;
    }

    /** What the tokens say of their person may be so no longer. */
    void expire() {
        expired = true;
    }

    boolean hasEnded(Instant now) {
        return expired || !now.isBefore(tokens.end());
    }

    /** Renews the tokens unless another request of the same session has just done so. */
    void renew(OpenIdProvider provider, Instant now) throws ProviderUnavailable, LoginRefused {
        renewing.lock();
        try {
            if (hasEnded(now)) {
                tokens = provider.renew(tokens.refreshToken());
                expired = false;
            }
        } finally {
            renewing.unlock();
        }
    }

    @Override
    public void valueBound(HttpSessionBindingEvent event) {
        live.add(tokens.sessionId(), event.getSession());
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        live.remove(tokens.sessionId(), event.getSession());
    }

    private static Optional<LoginSession> fromAttribute(Object attribute) {
        return attribute instanceof LoginSession login ? Optional.of(login) : Optional.empty();
    }
}
