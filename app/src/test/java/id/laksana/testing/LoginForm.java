package id.laksana.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Logs in as a browser would, by Keycloak's form, and trades the code for tokens as the app would. */
public final class LoginForm {

    /** The example of RFC 7636. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    public static final Map<String, String> PROOF_KEY = Map.of(
            "code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
            "code_challenge_method", "S256");

    private static final Pattern ACTION = Pattern.compile("<form id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final URI issuer;
    private final String redirectUri;
    private final String secret;
    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper mapper = new JsonMapper();

    public LoginForm(URI issuer, String redirectUri, String secret) {
        this.issuer = issuer;
        this.redirectUri = redirectUri;
        this.secret = secret;
    }

    public record Tokens(JsonNode access, JsonNode id, String refresh, String bearer, String identity) {}

    /** The page that asks for name and password. */
    public HttpResponse<String> page(Map<String, String> more, String acceptLanguage) {
        Map<String, String> query = new LinkedHashMap<>(Map.of(
                "client_id", "laksana",
                "response_type", "code",
                "scope", "openid organization:*",
                "redirect_uri", redirectUri,
                "state", "s",
                "nonce", "n"));
        query.putAll(more);
        return send(HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/auth?" + form(query)))
                .header("Accept-Language", acceptLanguage));
    }

    /** The tokens, or nothing when the name or the password is refused. */
    public Optional<Tokens> login(String username, String password) {
        var page = page(PROOF_KEY, "id");
        var action = found(ACTION, page.body()).orElseThrow().replace("&amp;", "&");
        var cookies = page.headers().allValues("set-cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
        var answer = LoginTurn.of(
                username,
                () -> send(post(action, Map.of("username", username, "password", password))
                        .header("Cookie", cookies)));
        return answer.headers()
                .firstValue("location")
                .flatMap(location -> found(CODE, location))
                .map(this::trade);
    }

    /** Keycloak's answer to a refresh: tokens, or an error. */
    public JsonNode refresh(Tokens tokens) {
        return json(Map.of("grant_type", "refresh_token", "refresh_token", tokens.refresh()));
    }

    /** Keycloak's answer to another system: a token, or an error. */
    public JsonNode service(String clientId, String clientSecret, Map<String, String> more) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "grant_type", "client_credentials",
                "client_id", clientId,
                "client_secret", clientSecret));
        fields.putAll(more);
        return json(fields);
    }

    public JsonNode claims(String token) {
        return read(new String(Base64.getUrlDecoder().decode(token.split("\\.", 3)[1]), StandardCharsets.UTF_8));
    }

    private Tokens trade(String code) {
        var tokens = json(Map.of(
                "grant_type", "authorization_code",
                "code", code,
                "redirect_uri", redirectUri,
                "code_verifier", VERIFIER));
        return new Tokens(
                claims(tokens.path("access_token").asText()),
                claims(tokens.path("id_token").asText()),
                tokens.path("refresh_token").asText(),
                tokens.path("access_token").asText(),
                tokens.path("id_token").asText());
    }

    private JsonNode json(Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(Map.of("client_id", "laksana", "client_secret", secret));
        all.putAll(fields);
        return read(send(post(issuer + "/protocol/openid-connect/token", all)).body());
    }

    private JsonNode read(String json) {
        try {
            return mapper.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON: " + json, e);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("Keycloak did not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted.", e);
        }
    }

    private static HttpRequest.Builder post(String address, Map<String, String> fields) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields)));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static Optional<String> found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
