package id.laksana.testing;

import id.laksana.demo.DemoAccount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Someone with a browser, without the browser: keeps cookies and logs in by Keycloak's form. */
public final class WebUser {

    private static final Pattern FORM = Pattern.compile("<form id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");

    private final URI base;
    private final CookieJar cookies = new CookieJar();
    private final HttpClient following = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();
    private final HttpClient direct =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    public WebUser(URI base) {
        this.base = base;
    }

    public static WebUser loggedIn(Installation installation, String username) {
        WebUser user = new WebUser(installation.base());
        user.logIn(username);
        return user;
    }

    public void logIn(String username) {
        HttpResponse<String> answer = submit(following, username);
        if (!answer.uri().toString().startsWith(base.toString())) {
            throw new AssertionError(username + " was not let in: " + answer.uri());
        }
    }

    /** Logs in at Keycloak, and returns the address of the app to which it sends the browser back. */
    public String logInUpTo(String username) {
        URI callback = URI.create(
                submit(direct, username).headers().firstValue("location").orElseThrow());
        return callback.getRawPath() + "?" + callback.getRawQuery();
    }

    private HttpResponse<String> submit(HttpClient client, String username) {
        HttpResponse<String> form = follow("/");
        Matcher action = FORM.matcher(form.body());
        if (!action.find()) {
            throw new AssertionError("No login form, but " + form.statusCode() + " at " + form.uri());
        }
        String fields = "username=" + encoded(username) + "&password=" + encoded(DemoAccount.PASSWORD);
        return send(
                client,
                HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields)));
    }

    /** Opens a page as a navigation, without following redirects. */
    public HttpResponse<String> open(String path) {
        return send(direct, page(path));
    }

    public HttpResponse<String> follow(String path) {
        return send(following, page(path));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        return send(direct, request);
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    public CookieJar cookies() {
        return cookies;
    }

    private HttpRequest.Builder page(String path) {
        return request(path).header("Accept", "text/html,application/xhtml+xml").GET();
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted.", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
