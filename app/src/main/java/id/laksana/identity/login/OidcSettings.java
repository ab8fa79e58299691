package id.laksana.identity.login;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;
import java.time.Duration;

/**
 * How to reach Keycloak and who we are to it.
 *
 * @param baseUrl where browsers reach this deployment
 * @param issuer the realm's issuer
 * @param audience what access tokens of the REST interface must be meant for
 * @param idle how long a login lives after the person's last act
 */
@ConfigurationProperties("laksana.oidc")
public record OidcSettings(
        URI baseUrl,
        URI issuer,
        @Bindable(defaultValue = "laksana") String clientId,
        String clientSecret,
        @Bindable(defaultValue = "laksana-api") String audience,
        @Bindable(defaultValue = "30m") Duration idle) {

    URI callback() {
        return under(LoginPages.CALLBACK);
    }

    URI loggedOut() {
        return under(Logout.DONE);
    }

    /** As browsers name the sender of a request: without a path, and without a port that goes without saying. */
    URI origin() {
        int port = baseUrl.getPort();
        boolean implied = port < 0 || port == ("https".equals(baseUrl.getScheme()) ? 443 : 80);
        return URI.create(baseUrl.getScheme() + "://" + baseUrl.getHost() + (implied ? "" : ":" + port));
    }

    private URI under(String path) {
        String base = baseUrl.toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }
}
