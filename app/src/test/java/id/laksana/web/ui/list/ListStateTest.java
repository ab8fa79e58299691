package id.laksana.web.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.router.Location;
import id.laksana.web.ui.list.ListState.Sorted;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ViewPackages(classes = ListStateTest.class)
class ListStateTest extends BrowserlessTest {

    private enum Colour {
        RED,
        BLUE
    }

    @Test
    void shouldReadWhatItHasWritten() {
        ListState asked = ListState.ALL
                .withWords("izin usaha")
                .withChosen("warna", "RED")
                .withChosen("dari", "2026-01-31")
                .withSorted(Optional.of(new Sorted("nama", true)));

        assertThat(asked.written())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("cari", "izin usaha", "warna", "RED", "dari", "2026-01-31", "urut", "-nama"));
        assertThat(read("cari=izin+usaha&warna=RED&dari=2026-01-31&urut=-nama")).isEqualTo(asked);
        assertThat(colour().of(asked)).contains(Colour.RED);
        assertThat(day().of(asked)).contains(LocalDate.of(2026, 1, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "warna=GREEN",
                "warna=red",
                "dari=kemarin",
                "dari=%2B999999-01-01",
                "urut=id",
                "urut=nama%3Bdrop",
                "lain=1",
                "urut=",
                "cari=%00%0d%0a"
            })
    void shouldTakeNothingFromWhatItDoesNotKnow(String query) {
        assertThat(read(query)).isEqualTo(ListState.ALL);
    }

    @Test
    void shouldCutWhatIsEndless() {
        assertThat(read("cari=" + "a".repeat(5000)).words()).hasSize(200);
    }

    @Test
    void shouldKeepTheOrderWhenNarrowingEnds() {
        ListState asked = read("cari=x&warna=RED&urut=nama");

        assertThat(asked.narrows()).isTrue();
        assertThat(asked.withoutNarrowing()).isEqualTo(read("urut=nama"));
        assertThat(asked.withoutNarrowing().narrows()).isFalse();
    }

    private static ListState read(String query) {
        return ListState.read(new Location("dairi/daftar?" + query), List.of(colour(), day()), List.of("nama"));
    }

    private static ListFilter<Colour> colour() {
        return ListFilter.choice("warna", "Warna", "Semua", List.of(Colour.values()), Colour::name);
    }

    private static ListFilter<LocalDate> day() {
        return ListFilter.day("dari", "Dari");
    }
}
