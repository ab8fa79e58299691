package id.laksana.testing;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;

/** Remembers every secret that any request or answer of the whole run carried: session ids, tokens, codes, states. */
public final class SeenSecrets extends ValveBase {

    /** What is shorter guards nothing; tests send such things to be refused. */
    private static final int SHORTEST = 16;

    private static final Pattern PARAMETER =
            Pattern.compile("(?:^|[?&])(?:code|state|session_state|nonce|id_token_hint|logout_token|v-pushId)=([^&]+)");
    private static final Set<String> COOKIES = Set.of("laksana", "laksana-login");
    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    SeenSecrets() {
        super(true);
    }

    public static Set<String> all() {
        return Set.copyOf(SEEN);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        parameters(request.getQueryString());
        Stream.of(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .filter(cookie -> COOKIES.contains(cookie.getName()))
                .map(Cookie::getValue)
                .forEach(SeenSecrets::keep);
        keep(Objects.requireNonNullElse(request.getHeader("Authorization"), "").replaceFirst("^Bearer ", ""));
        getNext().invoke(request, response);
        parameters(response.getHeader("Location"));
        cookies(response.getHeaders("Set-Cookie"));
    }

    private static void parameters(@Nullable String address) {
        PARAMETER
                .matcher(Objects.requireNonNullElse(address, ""))
                .results()
                .map(found -> found.group(1))
                .forEach(SeenSecrets::keep);
    }

    private static void cookies(Collection<String> headers) {
        headers.stream()
                .map(header -> header.split("[=;]", 3))
                .filter(parts -> COOKIES.contains(parts[0]))
                .forEach(parts -> keep(parts[1]));
    }

    private static void keep(String secret) {
        if (secret.length() >= SHORTEST) {
            SEEN.add(secret);
            try {
                SEEN.add(URLDecoder.decode(secret, StandardCharsets.UTF_8));
            } catch (IllegalArgumentException notEncoded) {
                // It stands there as it is.
            }
        }
    }
}
