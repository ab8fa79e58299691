package id.laksana.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WantedLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | en",
                "en-US,en;q=0.9 | en",
                "fr;q=1.0,en;q=0.2 | en",
                "id-ID,en;q=0.5 | id",
                "en;q=0.3,id;q=0.9 | id",
                "fr | id",
                "* | id",
                "en;q=x | id",
                "'' | id",
                "| id"
            })
    void shouldSpeakTheLanguageThatIsLikedBest(@Nullable String header, String language) {
        Locale wanted = Texts.wanted(header);

        assertThat(wanted.getLanguage()).isEqualTo(language);
    }
}
