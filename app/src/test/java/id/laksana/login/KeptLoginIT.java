package id.laksana.login;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.testing.Beside;
import id.laksana.testing.Installation;
import id.laksana.testing.Until;
import id.laksana.testing.WebUser;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** A login goes on where the server no longer knows its session: it was started again, or is another one. */
@Beside
class KeptLoginIT {

    private static final String LOGIN = "laksana-login";
    private static final String SESSION = "laksana";

    private final Installation installation = Installation.get();

    @Test
    void shouldGoOnWithoutThePasswordWhereTheSessionIsGone() {
        WebUser user = WebUser.loggedIn(installation, "kepala.blitar");

        user.cookies().set(SESSION, "0");
        HttpResponse<String> page = user.open("/blitar");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(user.cookies().value(SESSION)).hasSizeGreaterThan(16);
        assertThat(user.open("/kudus").statusCode()).as("of the same person").isEqualTo(404);
    }

    @Test
    void shouldGoOnWithWhatWasRenewedMeanwhile() {
        WebUser user = WebUser.loggedIn(installation, "kepala.blitar");
        user.open("/blitar");
        String first = user.cookies().value(LOGIN);

        Until.passed(Installation.TOKEN_LIFE);
        user.open("/blitar");

        assertThat(user.cookies().value(LOGIN)).isNotEmpty().isNotEqualTo(first);
        user.cookies().set(SESSION, "0");
        assertThat(user.open("/blitar").statusCode()).isEqualTo(200);
    }

    @Test
    void shouldAskForThePasswordOnceTheLoginWasEndedAtKeycloak() {
        WebUser user = WebUser.loggedIn(installation, "kepala.blitar");
        user.open("/blitar");

        installation.realm().users().logoutUser("kepala.blitar");
        user.cookies().set(SESSION, "0");

        asksForThePassword(user);
        assertThat(user.cookies().value(LOGIN)).isEmpty();
    }

    @Test
    void shouldKeepNothingThatWouldUndoALogout() {
        WebUser user = WebUser.loggedIn(installation, "kepala.blitar");
        user.open("/blitar");
        String kept = user.cookies().value(LOGIN);
        assertThat(kept).isNotEmpty();

        HttpResponse<String> logout = user.send(user.request("/keluar/akhir").header("Sec-Fetch-Site", "same-origin"));
        user.send(HttpRequest.newBuilder(
                URI.create(logout.headers().firstValue("location").orElseThrow())));
        assertThat(user.cookies().value(LOGIN)).isEmpty();
        user.cookies().set(LOGIN, kept);
        user.cookies().set("laksana-leaving", "");

        asksForThePassword(user);
    }

    @Test
    void shouldTakeATamperedLoginForNone() {
        WebUser user = WebUser.loggedIn(installation, "kepala.blitar");
        user.open("/blitar");
        String kept = user.cookies().value(LOGIN);

        for (String tampered : new String[] {kept.substring(1), kept.substring(0, 8), "x", "%00", kept + "A"}) {
            user.cookies().set(SESSION, "0");
            user.cookies().set(LOGIN, tampered);

            asksForThePassword(user);
        }
    }

    /** The token that renews a login is nobody's to read in a browser. */
    @Test
    void shouldShowNothingOfWhatIsKept() {
        WebUser user = WebUser.loggedIn(installation, "kepala.blitar");
        user.open("/blitar");

        String kept = user.cookies().value(LOGIN);

        assertThat(new String(Base64.getUrlDecoder().decode(kept), StandardCharsets.ISO_8859_1))
                .doesNotContain("eyJ");
    }

    private static void asksForThePassword(WebUser user) {
        HttpResponse<String> answer = user.open("/blitar");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location").orElseThrow()).contains("/realms/laksana/");
    }
}
