package id.laksana.identity.login;

import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.web.LogFields;
import id.laksana.web.Refusal;
import id.laksana.web.Refusals;
import jakarta.inject.Singleton;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Lets programs in by their bearer token alone. A browser's session means nothing here, so no foreign page can ride on it. */
@Singleton
class BearerDoor {

    private static final Logger LOG = LoggerFactory.getLogger(BearerDoor.class);
    private static final String BEARER = "Bearer ";

    private final OpenIdProvider provider;
    private final RequestGuard guard;
    private final Refusals refusals;

    BearerDoor(OpenIdProvider provider, RequestGuard guard, Refusals refusals) {
        this.provider = provider;
        this.guard = guard;
        this.refusals = refusals;
    }

    void serve(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Caller caller;
        try {
            caller = caller(request);
        } catch (LoginRefused e) {
            refuse(e, request, response);
            return;
        } catch (ProviderUnavailable e) {
            LOG.warn("A bearer token cannot be verified: {}", e.getMessage());
            refusals.send(request, response, Refusal.UNAVAILABLE);
            return;
        }
        MDC.put(LogFields.USER, caller.id().toString());
        if (!guard.refusesCaller(caller, request, response)) {
            try (var _ = Access.context(caller).propagate()) {
                chain.doFilter(request, response);
            }
        }
    }

    private void refuse(LoginRefused why, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.info("A bearer token was refused: {}", why.getMessage());
        if (!guard.refusesStranger(request, response)) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"laksana\"");
            refusals.send(request, response, Refusal.NOT_LOGGED_IN);
        }
    }

    private Caller caller(HttpServletRequest request) throws LoginRefused, ProviderUnavailable {
        String header = request.getHeader("Authorization");
        if (header == null || !header.startsWith(BEARER)) {
            throw new LoginRefused("no bearer token");
        }
        var claims = provider.verifyAccess(header.substring(BEARER.length()).trim());
        Optional<Caller.Service> service = TokenClaims.service(claims);
        return service.isPresent() ? service.get() : TokenClaims.person(claims);
    }
}
