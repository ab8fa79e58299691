package id.laksana.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptFormsTest {

    private final KeptForms kept = new KeptForms(10);

    @Test
    void shouldForgetWhatNobodyAskedForLongestWhenThereIsNoRoom() {
        kept.keep(name("a"), new byte[4]);
        kept.keep(name("b"), new byte[4]);
        kept.find(name("a"));

        kept.keep(name("c"), new byte[4]);

        assertThat(kept.find(name("a"))).isPresent();
        assertThat(kept.find(name("b"))).isEmpty();
        assertThat(kept.find(name("c"))).isPresent();
    }

    @Test
    void shouldNotKeepWhatHasNoRoomAtAll() {
        kept.keep(name("a"), new byte[4]);

        kept.keep(name("huge"), new byte[11]);

        assertThat(kept.find(name("huge"))).isEmpty();
        assertThat(kept.find(name("a"))).isPresent();
    }

    @Test
    void shouldCountTheSameOnlyOnce() {
        kept.keep(name("a"), new byte[6]);
        kept.keep(name("a"), new byte[6]);
        kept.keep(name("b"), new byte[4]);

        assertThat(kept.find(name("a"))).isPresent();
        assertThat(kept.find(name("b"))).isPresent();
    }

    private static KeptForms.Name name(String code) {
        return new KeptForms.Name("uji", code, "tag");
    }
}
