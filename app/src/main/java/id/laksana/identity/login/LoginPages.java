package id.laksana.identity.login;

import id.laksana.web.Refusal;
import id.laksana.web.Refusals;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way to Keycloak's login and back. */
@Singleton
class LoginPages {

    static final String CALLBACK = "/masuk/kembali";

    private static final Logger LOG = LoggerFactory.getLogger(LoginPages.class);

    /** How long a browser that was sent to the login may stay away. */
    private static final int PENDING_SECONDS = 15 * 60;

    private final OpenIdProvider provider;
    private final Logins logins;
    private final Logout logout;
    private final Refusals refusals;
    private final MeterRegistry meters;

    LoginPages(OpenIdProvider provider, Logins logins, Logout logout, Refusals refusals, MeterRegistry meters) {
        this.provider = provider;
        this.logins = logins;
        this.logout = logout;
        this.refusals = refusals;
        this.meters = meters;
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
            response.sendRedirect(
                    provider.loginAddress(login, Logout.isUnderWay(request)).toString());
        } catch (ProviderUnavailable e) {
            LOG.warn("Nobody can log in: {}", e.getMessage());
            refusals.send(request, response, Refusal.UNAVAILABLE);
        }
    }

    void comeBack(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        String state = Objects.requireNonNullElse(request.getParameter("state"), "");
        Optional<PendingLogin> pending =
                session == null ? Optional.empty() : PendingLogins.of(session).take(state);
        String code = request.getParameter("code");
        if (pending.isEmpty() || !provider.isIssuer(request.getParameter("iss"))) {
            refusals.send(request, response, Refusal.LOGIN_USED);
        } else if (code == null) {
            count("refused");
            LOG.info("Keycloak sent a login back without a code");
            refusals.send(request, response, Refusal.LOGIN_FAILED);
        } else {
            redeem(code, pending.get(), request, response);
        }
    }

    private void redeem(String code, PendingLogin pending, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            logins.open(provider.redeem(code, pending), request);
            LOG.info("Logged in");
            count("done");
            logout.forget(request, response);
            response.setHeader("Cache-Control", "no-store");
            response.sendRedirect(pending.returnTo());
        } catch (LoginRefused e) {
            count("refused");
            LOG.info("A login was refused: {}", e.getMessage());
            refusals.send(request, response, Refusal.LOGIN_FAILED);
        } catch (ProviderUnavailable e) {
            count("unavailable");
            LOG.warn("A login cannot be completed: {}", e.getMessage());
            refusals.send(request, response, Refusal.UNAVAILABLE);
        }
    }

    private void count(String outcome) {
        meters.counter("laksana.logins", "outcome", outcome).increment();
    }
}
