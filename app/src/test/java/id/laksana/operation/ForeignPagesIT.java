package id.laksana.operation;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.testing.InTurn;
import id.laksana.testing.Installation;
import id.laksana.testing.RawHttp;
import id.laksana.testing.Rest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page of another site can make a browser send our cookie, and nothing comes of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@InTurn("the profile of Dairi")
class ForeignPagesIT {

    private final Installation installation = Installation.get();
    private final RawHttp raw = new RawHttp(installation.base());

    @SuppressWarnings("NullAway.Init")
    private OpenPage page;

    @BeforeAll
    void openPage() {
        page = OpenPage.of(installation, "admin.dairi", "dairi");
    }

    @Test
    void shouldNotTakeASessionForABearerToken() {
        Rest rest = new Rest(installation.base());
        String before = profile(rest);
        String changed = before.replaceFirst("\"phone\":\"[^\"]*\"", "\"phone\":\"0627-00000\"");

        String answer = raw.send("PUT", "/api/dairi/profile", changed, page.cookie(), "Content-Type: application/json");

        assertThat(changed).isNotEqualTo(before);
        assertThat(answer).startsWith("HTTP/1.1 401").contains("\"code\":\"not-logged-in\"");
        assertThat(profile(rest)).isEqualTo(before);
        assertThat(page.user().open("/dairi").statusCode())
                .as("the session itself holds")
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: https://evil.example",
                "Origin: null",
                "Origin: http://localhost:1",
                "Sec-Fetch-Site: same-site",
                "Sec-Fetch-Site: cross-site"
            })
    void shouldRefuseEventsAndPushOfOtherPages(String header) {
        assertThat(raw.send("POST", page.events(), page.noEvent(), page.cookie(), header))
                .startsWith("HTTP/1.1 403")
                .contains("Permintaan dari situs lain");
        assertThat(raw.handshake(push(), page.cookie(), header)).startsWith("HTTP/1.1 403");
        assertThat(raw.send("POST", "/?v-r=heartbeat&v-uiId=" + page.number(), "", page.cookie(), header))
                .startsWith("HTTP/1.1 403");
    }

    @Test
    void shouldTakeEventsOfOurOwnPages() {
        OpenPage own = OpenPage.of(installation, "admin.dairi", "dairi");
        String origin = installation.base().toString();

        assertThat(own.send(own.noEvent(), "Origin", origin, "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(200);
        assertThat(raw.handshake(push(), page.cookie(), "Origin: " + origin)).startsWith("HTTP/1.1 101");
    }

    @Test
    void shouldOpenNoPushWithoutALogin() {
        assertThat(raw.handshake(push())).startsWith("HTTP/1.1 401");
        assertThat(new RawHttp(installation.management()).handshake(push(), page.cookie()))
                .startsWith("HTTP/1.1 404");
    }

    @Test
    void shouldRefuseEventsWithoutTheKeyOfThePage() {
        OpenPage own = OpenPage.of(installation, "admin.dairi", "dairi");

        String answer = own.send(own.noEvent().replaceFirst("\"csrfToken\":\"[^\"]*\"", "\"csrfToken\":\"guessed\""))
                .body();

        assertThat(answer).contains("\"appError\"").contains("\"syncId\":-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Referer: https://evil.example/",
                "X-None: 1"
            })
    void shouldNotLogOutAtTheWordOfAnotherPage(String header) {
        for (String path : new String[] {"/keluar", "/keluar/akhir"}) {
            assertThat(raw.get(path, page.cookie(), header))
                    .startsWith("HTTP/1.1 302")
                    .contains("Location: /\r\n");
        }
        assertThat(page.user().open("/dairi").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sec-Fetch-Site: same-origin", "Sec-Fetch-Site: none", "Referer: "})
    void shouldLogOutAtTheWordOfThePersonOrAnOldBrowser(String header) {
        OpenPage own = OpenPage.of(installation, "admin.dairi", "dairi");
        String said = header.equals("Referer: ") ? header + installation.base() + "/dairi" : header;

        assertThat(raw.get("/keluar/akhir", own.cookie(), said))
                .startsWith("HTTP/1.1 302")
                .contains("/logout?")
                .contains("Set-Cookie: laksana-login=;");
        own.user().cookies().set("laksana-login", "");
        assertThat(own.user().open("/dairi").statusCode()).isEqualTo(302);
    }

    private String push() {
        return "/VAADIN/push?v-r=push&v-uiId=" + page.number();
    }

    private String profile(Rest rest) {
        return rest.get("/api/dairi/profile", installation.bearer("admin.dairi"))
                .body();
    }
}
