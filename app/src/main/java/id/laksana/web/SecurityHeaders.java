package id.laksana.web;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;

/**
 * Tells browsers with every answer what our pages never do: stand in a foreign frame, run script from elsewhere, tell
 * other sites where somebody was.
 */
@Singleton
public class SecurityHeaders extends HttpFilter {

    public static final String POLICY = "Content-Security-Policy";

    private static final long serialVersionUID = 1L;

    /** Of answers that run no script at all; the page that carries Vaadin has a policy of its own. */
    private static final String WITHOUT_SCRIPT = withoutScript("'self'");

    /** Of what runs no script either, but bears the style of its drawings in itself. */
    public static final String WITH_STYLE = withoutScript("'self' 'unsafe-inline'");

    private static final Map<String, String> ALWAYS = Map.of(
            POLICY,
            WITHOUT_SCRIPT,
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(self), geolocation=(self), microphone=(), payment=(), usb=()");

    /** A year. Hosts below ours are not ours to speak for, so they are left out. */
    private static final String ONLY_TLS = "max-age=31536000";

    private final boolean tls;

    SecurityHeaders(@Property(name = "laksana.oidc.base-url") URI base) {
        this.tls = "https".equals(base.getScheme());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        set(response);
        chain.doFilter(request, response);
    }

    /** For answers that no filter sees. */
    public void set(HttpServletResponse response) {
        ALWAYS.forEach(response::setHeader);
        if (tls) {
            response.setHeader("Strict-Transport-Security", ONLY_TLS);
        }
    }

    private static String withoutScript(String styles) {
        return "default-src 'none'; style-src " + styles + "; img-src 'self' data:; font-src 'self' data:;"
                + " connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";
    }

    /** The policy of a page that carries Vaadin, whose own scripts bear the nonce. */
    public static String withScript(String nonce) {
        return "default-src 'self'; script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval';"
                + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self';"
                + " frame-ancestors 'none'; base-uri 'self'; object-src 'none'; form-action 'self'";
    }
}
