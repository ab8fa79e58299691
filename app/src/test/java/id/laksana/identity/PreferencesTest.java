package id.laksana.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.laksana.agency.CurrentAgency;
import id.laksana.web.Texts;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.exceptions.DataAccessException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PreferencesTest {

    private static ApplicationContext beans;

    @BeforeAll
    static void lookAtBeans() {
        beans = ApplicationContext.builder().deduceEnvironment(false).start();
    }

    @AfterAll
    static void close() {
        beans.close();
    }

    @Test
    void shouldBeginAsTheAccountSays() {
        assertThat(of("en", Optional::empty).mine()).contains(new Preference(Texts.ENGLISH, Theme.SYSTEM));
        assertThat(of("id-ID", Optional::empty).mine()).contains(new Preference(Texts.INDONESIAN, Theme.SYSTEM));
    }

    @Test
    void shouldLetWhatWasChosenGoBeforeTheAccount() {
        assertThat(of("en", () -> row("id", Theme.DARK)).mine()).contains(new Preference(Texts.INDONESIAN, Theme.DARK));
    }

    @Test
    void shouldKeepTheAccountsLanguageWhereOnlyColoursWereChosen() {
        PreferenceRow onlyDark = new PreferenceRow(UUID.randomUUID(), null, Theme.DARK.name());

        assertThat(of("en", () -> Optional.of(onlyDark)).mine()).contains(new Preference(Texts.ENGLISH, Theme.DARK));
    }

    @Test
    void shouldKnowNothingWhileTheDatabaseIsAway() {
        Preferences preferences = of("en", () -> {
            throw new DataAccessException("away", new SQLTransientConnectionException());
        });

        assertThat(preferences.mine()).isEmpty();
        assertThat(preferences.usual()).isEqualTo(new Preference(Texts.ENGLISH, Theme.SYSTEM));
    }

    @Test
    void shouldNotMistakeABugForAnOutage() {
        Preferences preferences = of("en", () -> {
            throw new IllegalStateException("a bug");
        });

        assertThatIllegalStateException().isThrownBy(preferences::mine);
    }

    private static Optional<PreferenceRow> row(String language, Theme theme) {
        return Optional.of(new PreferenceRow(UUID.randomUUID(), language, theme.name()));
    }

    private static Preferences of(String accountLanguage, Supplier<Optional<PreferenceRow>> stored) {
        Caller.Person person = new Caller.Person(
                UUID.randomUUID(), "x", "X", Map.of(), Set.of(), Set.of(), Optional.of(accountLanguage));
        Access access = new Access(List.of(() -> Optional.of(person)), beans.getBean(CurrentAgency.class));
        return new Preferences(new Rows(stored), access);
    }

    /** A table with what the test says. */
    private record Rows(Supplier<Optional<PreferenceRow>> stored) implements PreferenceRows {

        @Override
        public Optional<PreferenceRow> findById(UUID userId) {
            return stored.get();
        }

        @Override
        public void chooseLanguage(UUID userId, String language) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void chooseTheme(UUID userId, String theme) {
            throw new UnsupportedOperationException();
        }
    }
}
