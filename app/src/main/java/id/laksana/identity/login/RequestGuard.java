package id.laksana.identity.login;

import id.laksana.identity.Caller;
import id.laksana.web.RateLimit;
import id.laksana.web.Refusal;
import id.laksana.web.Refusals;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Turns away what comes from pages of other sites, and whoever asks too often. */
@Singleton
class RequestGuard {

    private final URI origin;
    private final RateLimit strangers;
    private final RateLimit callers;
    private final RateLimit events;
    private final Refusals refusals;

    RequestGuard(OidcSettings settings, LimitSettings limits, Refusals refusals, Clock clock) {
        this.origin = settings.origin();
        this.strangers = new RateLimit(limits.strangers(), clock);
        this.callers = new RateLimit(limits.callers(), clock);
        this.events = new RateLimit(limits.events(), clock);
        this.refusals = refusals;
    }

    boolean isTls() {
        return "https".equals(origin.getScheme());
    }

    /**
     * Browsers send our cookie along where a page of a neighbouring host asks, and with its WebSockets. A navigation may
     * come from anywhere: it only shows a page.
     */
    boolean refusesForeign(RequestKind kind, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String sender = request.getHeader("Origin");
        String site = request.getHeader("Sec-Fetch-Site");
        boolean foreign = (sender != null && !sender.equals(origin.toString()))
                || (kind != RequestKind.NAVIGATION && site != null && !isOwn(site));
        if (foreign) {
            refusals.send(request, response, Refusal.FOREIGN_PAGE);
        }
        return foreign;
    }

    /** Whether one of our pages, or the person by hand, made the browser send it; old browsers tell by the page's address. */
    boolean isByOwnPage(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return isOwn(site);
        }
        String page = request.getHeader("Referer");
        return page != null && page.startsWith(origin + "/");
    }

    /** A whole office sits behind one address. */
    boolean refusesStranger(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return refuses(strangers.act(request.getRemoteAddr()), request, response);
    }

    boolean refusesCaller(Caller caller, HttpServletRequest request, HttpServletResponse response) throws IOException {
        return refuses(callers.act(caller.id().toString()), request, response);
    }

    boolean refusesEvent(HttpSession session, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return refuses(events.act(session.getId()), request, response);
    }

    private boolean refuses(Optional<Duration> wait, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (wait.isPresent()) {
            response.setHeader("Retry-After", String.valueOf(wait.get().toSeconds() + 1));
            refusals.send(request, response, Refusal.TOO_MANY);
        }
        return wait.isPresent();
    }

    private static boolean isOwn(String site) {
        return Set.of("same-origin", "none").contains(site);
    }
}
