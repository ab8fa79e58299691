package id.laksana.site.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.web.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTest {

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "dua", "99999999", "1e3", "", "1 "})
    void shouldTakeForTheFirstPageWhatIsNoPage(String page) {
        assertThat(Asked.of(null, null, page).page()).isEqualTo(1);
    }

    @Test
    void shouldSpeakIndonesianWhereNobodyAsksForEnglish() {
        assertThat(Asked.of("fr", null, null).language()).isEqualTo(Texts.INDONESIAN);
        assertThat(Asked.of("en", null, null).language()).isEqualTo(Texts.ENGLISH);
    }

    @Test
    void shouldKeepTheLanguageOnTheWay() {
        Asked asked = Asked.of("en", "izin & usaha", "2");

        assertThat(asked.to("/x")).isEqualTo("/x?bahasa=en");
        assertThat(asked.to("/x", 3)).isEqualTo("/x?bahasa=en&cari=izin+%26+usaha&halaman=3");
        assertThat(asked.in(Texts.INDONESIAN, "/x")).isEqualTo("/x?cari=izin+%26+usaha&halaman=2");
    }

    @Test
    void shouldLookForNoMoreThanAnybodyTypes() {
        assertThat(Search.of("x".repeat(10_000)).text()).hasSize(Search.LONGEST);
        assertThat(Search.of("  izin\t\n\u0000 \u202eusaha ").text()).isEqualTo("izin usaha");
        assertThat(Search.of("😀".repeat(200)).text()).isEqualTo("😀".repeat(Search.LONGEST));
    }

    @Test
    void shouldFindAllWordsWhereverTheyStand() {
        String words = Search.wordsOf(Catalogs.service(1, "Pelayanan PENGADUAN"));

        assertThat(Search.of("pengaduan pelayanan").finds(words, "")).isTrue();
        assertThat(Search.of("complaint").finds(words, "")).isTrue();
        assertThat(Search.of("pengaduan dairi").finds(words, "dinas dairi")).isTrue();
        assertThat(Search.of("pengaduan kudus").finds(words, "dinas dairi")).isFalse();
        assertThat(Search.of("%").finds(words, "")).isFalse();
    }
}
