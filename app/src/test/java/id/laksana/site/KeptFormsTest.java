package id.laksana.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptFormsTest {

    private final KeptForms<Name> kept = new KeptForms<>(10);

    @Test
    void shouldForgetWhatNobodyAskedForLongestWhenThereIsNoRoom() {
        kept.keep(name("a"), form(4));
        kept.keep(name("b"), form(4));
        kept.find(name("a"));

        kept.keep(name("c"), form(4));

        assertThat(kept.find(name("a"))).isPresent();
        assertThat(kept.find(name("b"))).isEmpty();
        assertThat(kept.find(name("c"))).isPresent();
    }

    @Test
    void shouldNotKeepWhatHasNoRoomAtAll() {
        kept.keep(name("a"), form(4));

        kept.keep(name("huge"), form(11));

        assertThat(kept.find(name("huge"))).isEmpty();
        assertThat(kept.find(name("a"))).isPresent();
    }

    @Test
    void shouldCountTheSameOnlyOnce() {
        kept.keep(name("a"), form(6));
        kept.keep(name("a"), form(6));
        kept.keep(name("b"), form(4));

        assertThat(kept.find(name("a"))).isPresent();
        assertThat(kept.find(name("b"))).isPresent();
    }

    private static Name name(String code) {
        return new Name(code);
    }

    private static Form form(int length) {
        return new Form(new byte[length], "\"tag\"");
    }

    private record Name(String code) {}
}
