package id.laksana.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import id.laksana.demo.DemoAccount;
import id.laksana.testing.InTurn;
import id.laksana.testing.Installation;
import id.laksana.testing.LoginForm;
import id.laksana.testing.RawHttp;
import id.laksana.testing.Rest;
import id.laksana.testing.WebUser;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody should send, and is refused with a sentence and an id. */
@InTurn("the sessions of an officer of Dairi")
class BadInputIT {

    private final Installation installation = Installation.get();
    private final Rest rest = new Rest(installation.base());
    private final RawHttp raw = new RawHttp(installation.base());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dairi/../kudus",
                "/dairi/%2e%2e/kudus",
                "/dairi/..%2fkudus",
                "/dairi%2f..%2fkudus",
                "/dairi/%252e%252e/kudus",
                "/dairi\\..\\kudus",
                "/dairi/%5c../kudus",
                "/dairi;a=b/saya",
                "/dairi/;jsessionid=1/saya",
                "//dairi/saya",
                "/dairi//saya",
                "/./dairi",
                "/dairi/%00",
                "/dairi/%0d%0aSet-Cookie:x=y",
                "/api/dairi/../kudus/profile",
                "/api/dairi%2f..%2fkudus/profile"
            })
    void shouldRefuseAddressesThatPlayTricks(String path) {
        String answer = raw.get(path);

        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(answer).contains("X-Request-Id").containsAnyOf("Alamat", "Permintaan");
        assertThat(answer).doesNotContain("Tomcat").doesNotContain("Exception").doesNotContain("\nServer:");
        assertThat(answer).doesNotContain("Set-Cookie");
    }

    @Test
    void shouldRefuseHeadersAndBodiesThatAreTooLarge() {
        String huge = "x".repeat(64 * 1024);
        String bearer = installation.bearer("admin.dairi");
        String before = rest.get("/api/dairi/profile", bearer).body();

        assertThat(raw.get("/dairi", "X-Huge: " + huge))
                .startsWith("HTTP/1.1 431")
                .contains("Peramban mengirim terlalu banyak keterangan");
        assertThat(rest.put("/api/dairi/profile", bearer, "\"" + "y".repeat(3_000_000) + "\"")
                        .statusCode())
                .isEqualTo(413);
        assertThat(raw.chunked("PUT", "/api/dairi/profile", "Authorization: Bearer " + bearer, 3_000_000))
                .startsWith("HTTP/1.1 413");
        assertThat(rest.get("/api/dairi/profile", installation.bearer("admin.dairi"))
                        .body())
                .isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "{\"version\":\"x\"}", "{\"officialName\":\" \",\"version\":0}", "null", "\u0000"
            })
    void shouldRefuseBodiesThatMakeNoSense(String body) {
        HttpResponse<String> answer =
                rest.put("/api/dairi/profile", installation.bearer("admin.dairi"), body.isEmpty() ? " " : body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":\"bad-request\"").contains("urn:laksana:request:");
    }

    @Test
    void shouldRefuseTokensThatAreForgedExpiredOrNotForUs() throws Exception {
        LoginForm.Tokens tokens =
                installation.tokens().login("admin.dairi", DemoAccount.PASSWORD).orElseThrow();
        JWTClaimsSet claims = JWTParser.parse(tokens.bearer()).getJWTClaimsSet();
        RSAKey ours = new RSAKeyGenerator(2048).keyID(keyId(tokens.bearer())).generate();
        String[] parts = tokens.bearer().split("\\.");

        refused(signed(claims, ours), "forged with a key of its own under Keycloak's key id");
        refused(new PlainJWT(claims).serialize(), "unsigned");
        refused(parts[0] + "." + tampered(parts[1]) + "." + parts[2], "tampered with");
        refused(idToken(), "an id token, which is meant for the app's login");
        refused(
                signed(
                        new JWTClaimsSet.Builder(claims)
                                .issuer("http://localhost:1/realms/other")
                                .build(),
                        ours),
                "of another issuer");
        refused(
                signed(
                        new JWTClaimsSet.Builder(claims)
                                .expirationTime(Date.from(Instant.EPOCH))
                                .build(),
                        ours),
                "expired");
        refused("nonsense", "no token at all");
        refused("", "nothing");
        assertThat(rest.get("/api/dairi/profile", tokens.bearer()).statusCode()).isEqualTo(200);
    }

    @Test
    void shouldRefuseATokenOfAnotherRealm() {
        var admin = installation.realm().adminCredentials();
        String master = new LoginForm(
                        URI.create(installation.realm().url() + "/realms/master"),
                        "",
                        admin.secret().value())
                .service(admin.clientId(), admin.secret().value(), Map.of())
                .path("access_token")
                .asText();

        assertThat(master).isNotEmpty();
        refused(master, "of Keycloak's own realm");
    }

    @Test
    void shouldRefuseALoginThatComesBackTwiceOrFromElsewhere() {
        WebUser victim = new WebUser(installation.base());
        String callback = victim.logInUpTo("frontoffice.dairi");

        WebUser thief = new WebUser(installation.base());
        HttpResponse<String> elsewhere = thief.open(callback);
        HttpResponse<String> first = victim.open(callback);
        HttpResponse<String> replayed = victim.open(callback);

        assertThat(elsewhere.statusCode()).isEqualTo(400);
        assertThat(elsewhere.body()).contains("Tautan masuk");
        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(replayed.statusCode()).isEqualTo(400);
        assertThat(victim.open("/dairi").statusCode()).as("the login goes on").isEqualTo(200);
    }

    @Test
    void shouldTakeATamperedSessionForNone() {
        WebUser user = WebUser.loggedIn(installation, "frontoffice.dairi");
        String session = user.cookies().value("laksana");
        String login = user.cookies().value("laksana-login");

        user.cookies().set("laksana", session.substring(1) + "0");
        user.cookies().set("laksana-login", login.substring(0, login.length() - 2) + "00");
        HttpResponse<String> tampered = user.open("/dairi");
        user.cookies().set("laksana", session);

        assertThat(tampered.statusCode()).isEqualTo(302);
        assertThat(tampered.headers().firstValue("location").orElseThrow()).contains("/realms/laksana/");
        assertThat(user.open("/dairi").statusCode()).isEqualTo(200);
    }

    @Test
    void shouldGiveTheSessionANewIdAtLogin() {
        WebUser user = new WebUser(installation.base());
        user.open("/");
        String before = user.cookies().value("laksana");

        user.logIn("frontoffice.dairi");

        assertThat(before).isNotEmpty();
        assertThat(user.cookies().value("laksana")).isNotEmpty().isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?v-r=uidl", "/favicon.svg?v-r=uidl", "/VAADIN/build/x?v-r=uidl"})
    void shouldTellAnOpenPageWithoutLoginThatItExpired(String path) {
        WebUser nobody = new WebUser(installation.base());

        HttpResponse<String> answer =
                nobody.send(nobody.request(path).POST(BodyPublishers.ofString("{}", StandardCharsets.UTF_8)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"sessionExpired\":true");
        assertThat(nobody.cookies().value("laksana")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/?v-r=heartbeat", "/VAADIN/push", "/VAADIN/dynamic/resource/1/x", "/?v-r=init", "/dairi/saya"})
    void shouldNotRedirectWhatIsNoNavigation(String path) {
        WebUser nobody = new WebUser(installation.base());

        HttpResponse<String> answer =
                nobody.send(nobody.request(path).header("Accept", "*/*").GET());

        assertThat(answer.statusCode()).isIn(401, 403);
        assertThat(nobody.cookies().value("laksana")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/no-such.css", "/favicon.ico", "/VAADIN/build/no-such.js", "/icons/x.png"})
    void shouldMakeNoSessionForAFileThatIsNotThere(String path) {
        WebUser nobody = new WebUser(installation.base());

        HttpResponse<String> answer = nobody.open(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(nobody.cookies().value("laksana")).isEmpty();
    }

    @Test
    void shouldRefuseMethodsThatPagesDoNotHave() {
        WebUser user = WebUser.loggedIn(installation, "frontoffice.dairi");

        for (String method : List.of("PUT", "DELETE", "PATCH", "PROPFIND")) {
            HttpResponse<String> answer = user.send(user.request("/dairi").method(method, BodyPublishers.noBody()));
            assertThat(answer.statusCode()).as(method).isEqualTo(405);
        }
    }

    private void refused(String bearer, String as) {
        HttpResponse<String> answer = rest.get("/api/dairi/profile", bearer);

        assertThat(answer.statusCode()).as(as).isEqualTo(401);
        assertThat(answer.headers().firstValue("www-authenticate")).as(as).hasValue("Bearer realm=\"laksana\"");
    }

    private String idToken() {
        return installation
                .tokens()
                .login("admin.dairi", DemoAccount.PASSWORD)
                .orElseThrow()
                .identity();
    }

    private static String keyId(String token) throws ParseException {
        return ((SignedJWT) JWTParser.parse(token)).getHeader().getKeyID();
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static String tampered(String payload) {
        return payload.substring(0, payload.length() - 4) + "AAAA";
    }
}
