package id.laksana;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredSettingsTest {

    private static final Map<String, String> COMPLETE = Map.of(
            "LAKSANA_DB_URL", "jdbc:postgresql://db/laksana",
            "LAKSANA_DB_APP_PASSWORD", "7f3a9c51e0b2d864",
            "LAKSANA_DB_PLATFORM_PASSWORD", "c04d17be95a8326f",
            "LAKSANA_BASE_URL", "https://laksana.example.go.id",
            "LAKSANA_OIDC_ISSUER", "https://login.example.go.id/realms/laksana",
            "LAKSANA_OIDC_CLIENT_SECRET", "2b96f0d7a1835ce4");

    private static final Pattern PLACEHOLDER_WITHOUT_DEFAULT = Pattern.compile("\\$\\{(LAKSANA_\\w+)}");

    @Test
    void shouldStartWithCompleteSettings() {
        assertThat(RequiredSettings.objection(COMPLETE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("placeholdersWithoutDefault")
    void shouldNameWhatIsMissing(String name) {
        Map<String, String> incomplete = new HashMap<>(COMPLETE);
        incomplete.remove(name);

        assertThat(RequiredSettings.objection(incomplete)).contains("The environment lacks " + name + ".");
    }

    @ParameterizedTest
    @MethodSource("placeholdersWithoutDefault")
    void shouldTakeBlankForMissing(String name) {
        assertThat(objectionTo(name, " ")).isEqualTo("The environment lacks " + name + ".");
    }

    @Test
    void shouldNameAllThatIsMissingInOneSentence() {
        assertThat(RequiredSettings.objection(Map.of()).orElseThrow())
                .contains(COMPLETE.keySet())
                .doesNotContain("\n");
    }

    @Test
    void shouldStartWithoutTheServiceAccountThatKeepsMembers() {
        assertThat(COMPLETE).doesNotContainKey("LAKSANA_PROVISIONER_SECRET");
        Map<String, String> blank = new HashMap<>(COMPLETE);
        blank.put("LAKSANA_PROVISIONER_SECRET", "");
        assertThat(RequiredSettings.objection(blank)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LAKSANA_DB_APP_PASSWORD",
                "LAKSANA_DB_PLATFORM_PASSWORD",
                "LAKSANA_OIDC_CLIENT_SECRET",
                "LAKSANA_PROVISIONER_SECRET"
            })
    void shouldRefuseSecretsThatCanBeGuessed(String name) {
        assertThat(Stream.of("7f3a9c51e0b2d86", "demo-7f3a9c51e0b2d864", "ChangeMe-7f3a9c51e0b2d864"))
                .allSatisfy(secret ->
                        assertThat(objectionTo(name, secret)).contains(name).doesNotContain(secret));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://laksana.example.go.id", "laksana.example.go.id", "https:/", "https://a b"})
    void shouldRefuseABaseAddressWithoutEncryption(String address) {
        assertThat(objectionTo("LAKSANA_BASE_URL", address)).contains("LAKSANA_BASE_URL must be the https address");
    }

    /** What Micronaut itself would stumble over, with a message that fills a screen. */
    private static Stream<String> placeholdersWithoutDefault() throws IOException {
        String configuration = Files.readString(Path.of("src/main/resources/application.yml"));
        return PLACEHOLDER_WITHOUT_DEFAULT
                .matcher(configuration)
                .results()
                .map(found -> found.group(1))
                .distinct();
    }

    private static String objectionTo(String name, String value) {
        Map<String, String> settings = new HashMap<>(COMPLETE);
        settings.put(name, value);
        return RequiredSettings.objection(settings).orElseThrow();
    }
}
