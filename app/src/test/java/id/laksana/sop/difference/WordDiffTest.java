package id.laksana.sop.difference;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.difference.WordDiff.Kind;
import id.laksana.sop.difference.WordDiff.Piece;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void shouldMarkTheWordsThatWentAndCame() {
        assertThat(WordDiff.of("Menerima berkas permohonan.", "Menerima dan memeriksa berkas."))
                .containsExactly(
                        new Piece(Kind.SAME, "Menerima "),
                        new Piece(Kind.NEW, "dan memeriksa "),
                        new Piece(Kind.SAME, "berkas"),
                        new Piece(Kind.OLD, " permohonan"),
                        new Piece(Kind.SAME, "."));
    }

    @Test
    void shouldMarkNothingWhereNothingChanged() {
        assertThat(WordDiff.of("15 menit", "15 menit")).containsExactly(new Piece(Kind.SAME, "15 menit"));
        assertThat(WordDiff.of("", "")).isEmpty();
    }

    @Test
    void shouldTellTextsThatHaveNoWordInCommon() {
        assertThat(WordDiff.of("", "baru")).containsExactly(new Piece(Kind.NEW, "baru"));
        assertThat(WordDiff.of("lama", "")).containsExactly(new Piece(Kind.OLD, "lama"));
    }

    @Test
    void shouldGiveBothTextsAgain() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            String before = text(random);
            String after = text(random);

            List<Piece> pieces = WordDiff.of(before, after);

            assertThat(without(pieces, Kind.NEW)).isEqualTo(before);
            assertThat(without(pieces, Kind.OLD)).isEqualTo(after);
        }
    }

    @Test
    void shouldBearTheLongestCells() {
        String before = "kata lain ".repeat(5_000);
        String after = "lain kata ".repeat(5_000);

        List<Piece> pieces = WordDiff.of(before, after);

        assertThat(without(pieces, Kind.NEW)).isEqualTo(before);
        assertThat(without(pieces, Kind.OLD)).isEqualTo(after);
    }

    private static String without(List<Piece> pieces, Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(joining());
    }

    private static String text(Random random) {
        List<String> words = List.of("berkas ", "izin, ", "surat\n", "a", "  ", "12-13 ", "– ");
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(_ -> words.get(random.nextInt(words.size())))
                .collect(joining());
    }
}
