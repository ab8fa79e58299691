package id.laksana.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final Map<String, String> COMPLETE = Map.of(
            "LAKSANA_DB_URL", "jdbc:postgresql://localhost/laksana",
            "LAKSANA_DB_OPERATOR_USER", "operator",
            "LAKSANA_DB_OPERATOR_PASSWORD", "rahasia-1",
            "LAKSANA_DB_APP_PASSWORD", "rahasia-2",
            "LAKSANA_DB_PLATFORM_PASSWORD", "rahasia-3");

    @Test
    void shouldNameTheLoginsUnlessTold() {
        var settings = Settings.from(COMPLETE);

        assertThat(settings.databases())
                .isEqualTo(Databases.of(new Database("jdbc:postgresql://localhost/laksana", "operator", "rahasia-1")));
        assertThat(settings.logins())
                .isEqualTo(
                        new Logins(new Login("laksana_app", "rahasia-2"), new Login("laksana_platform", "rahasia-3")));
        assertThat(Settings.from(with("LAKSANA_DB_APP_USER", "aplikasi"))
                        .logins()
                        .app()
                        .name())
                .isEqualTo("aplikasi");
    }

    @Test
    void shouldFindFurtherDatabases() {
        var settings = Settings.from(with("LAKSANA_DB_EAST_2_URL", "jdbc:postgresql://east/laksana"));

        assertThat(settings.databases().byName()).containsOnlyKeys("main", "east_2");
        assertThat(settings.databases().named("east_2"))
                .hasValue(new Database("jdbc:postgresql://east/laksana", "operator", "rahasia-1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LAKSANA_DB_URL",
                "LAKSANA_DB_OPERATOR_USER",
                "LAKSANA_DB_OPERATOR_PASSWORD",
                "LAKSANA_DB_APP_PASSWORD",
                "LAKSANA_DB_PLATFORM_PASSWORD"
            })
    void shouldNameTheVariableThatIsMissing(String variable) {
        assertThatExceptionOfType(InvalidSettingException.class)
                .isThrownBy(() -> Settings.from(with(variable, " ")))
                .withMessage("The environment variable " + variable + " is missing.");
    }

    @ParameterizedTest
    @CsvSource({
        "LAKSANA_DB_URL, jdbc:mysql://localhost/laksana?password=rahasia-4",
        "LAKSANA_DB_EAST_URL, rahasia-5",
        "LAKSANA_DB_APP_USER, 'x; drop'",
        "LAKSANA_DB_APP_USER, agency_dairi",
        "LAKSANA_DB_APP_USER, platform_owner",
        "LAKSANA_DB_PLATFORM_USER, laksana_app"
    })
    void shouldNameTheVariableThatIsWrongWithoutItsSecrets(String variable, String value) {
        assertThatExceptionOfType(InvalidSettingException.class)
                .isThrownBy(() -> Settings.from(with(variable, value)))
                .withMessageStartingWith(variable + ": ")
                .satisfies(e -> assertThat(e.toString()).doesNotContain("rahasia"));
    }

    @Test
    void shouldKeepPasswordsOutOfTexts() {
        var settings = Settings.from(with("LAKSANA_DB_URL", "jdbc:postgresql://localhost/laksana?password=rahasia-6"));

        assertThat(settings.toString()).contains("operator", "laksana_app").doesNotContain("rahasia");
    }

    private static Map<String, String> with(String variable, String value) {
        var environment = new HashMap<>(COMPLETE);
        environment.put(variable, value);
        return environment;
    }
}
