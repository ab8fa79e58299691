package id.laksana.tenantadmin.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RealmSettingsTest {

    private static final RealmSettings SETTINGS = RealmSettings.of(
            URI.create("https://laksana.go.id/"), new Secret("for the app"), new Secret("for members"));

    @Test
    void shouldNeverPrintSecrets() {
        assertThat(SETTINGS.toString()).doesNotContain("for the app", "for members");
    }

    @Test
    void shouldRefuseWhatIsNoWebAddress() {
        for (var address : List.of("laksana.go.id", "ftp://laksana.go.id", "https:/masuk", "")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SETTINGS.withBaseUrls(List.of(URI.create(address))))
                    .withMessageContaining("is no web address");
        }
    }

    @Test
    void shouldRefuseAnEmptySecret() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Secret(" "));
    }

    @Test
    void shouldRefuseATokenThatOutlivesAnIdleSession() {
        assertThatIllegalArgumentException().isThrownBy(() -> Lifetimes.USUAL.withAccessToken(Duration.ofMinutes(31)));
    }

    @Test
    void shouldNameExactAddressesOfTheAppInTheRealm() {
        var settings = SETTINGS.withBaseUrls(List.of(URI.create("https://a.go.id"), URI.create("https://b.go.id/")));

        var app = new Blueprint(settings).clients().getFirst().settings();

        assertThat(Reconciliation.texts(app.path("redirectUris")))
                .containsExactly("https://a.go.id/masuk/kembali", "https://b.go.id/masuk/kembali");
        assertThat(app.path("attributes").path("post.logout.redirect.uris").asText())
                .isEqualTo("https://a.go.id/keluar/selesai##https://b.go.id/keluar/selesai");
        assertThat(app.path("attributes").path("backchannel.logout.url").asText())
                .isEqualTo("https://laksana.go.id/masuk/backchannel-logout");
    }
}
