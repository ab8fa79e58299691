package id.laksana.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The number on a receipt, as it is drawn and as people type it. */
class ReceiptTest {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final SecureRandom lot = new SecureRandom();

    @Test
    void shouldReadLikeAgencyYearNumberAndLot() {
        assertThat(Receipt.draw("dairi", 2026, 123, lot).toString())
                .matches("DAIRI-26-000123-[0-9A-HJKMNP-TV-Z]{8}-[0-9A-HJKMNP-TV-Z]");
        assertThat(Receipt.draw("kota-blitar", 2031, 12345678, lot).toString()).startsWith("KOTA-BLITAR-31-12345678-");
    }

    @Test
    void shouldBeReadAsItIsPrintedAndHoweverItIsTyped() {
        for (int number = 1; number < 500; number++) {
            Receipt drawn = Receipt.draw("kudus", 2026, number, lot);
            String printed = drawn.toString();

            assertThat(Receipt.parse(printed)).hasValue(drawn);
            assertThat(Receipt.parse(" " + printed.toLowerCase(Locale.ROOT) + "\n"))
                    .hasValue(drawn);
            assertThat(Receipt.parse(printed.replace('-', ' '))).hasValue(drawn);
            assertThat(Receipt.parse(printed.replace("-", " - "))).hasValue(drawn);
            assertThat(Receipt.parse(printed.replace("-", ""))).hasValue(drawn);
            assertThat(Receipt.parse(
                            "KUDUS" + printed.substring(5).replace('0', 'o').replace('1', 'l')))
                    .hasValueSatisfying(
                            read -> assertThat(read.isReadLike(drawn)).isTrue());
            assertThat(Receipt.parse(printed.substring(0, 8).replace('I', '1')
                            + printed.substring(8).replace('1', 'i')))
                    .hasValueSatisfying(
                            read -> assertThat(read.isReadLike(drawn)).isTrue());
        }
    }

    @Test
    void shouldTellEverySlipAndEveryExchangeOfNeighbours() {
        Receipt drawn = Receipt.draw("dairi", 2026, 123, lot);
        String printed = drawn.toString();
        for (int at = 6; at < printed.length(); at++) {
            char right = printed.charAt(at);
            for (char other : LETTERS.toCharArray()) {
                if (right != '-' && other != right) {
                    assertThat(Receipt.parse(printed.substring(0, at) + other + printed.substring(at + 1)))
                            .as("%s instead of %s at %s", other, right, at)
                            .isEmpty();
                }
            }
            if (at + 1 < printed.length()
                    && right != '-'
                    && printed.charAt(at + 1) != '-'
                    && printed.charAt(at + 1) != right) {
                assertThat(Receipt.parse(
                                printed.substring(0, at) + printed.charAt(at + 1) + right + printed.substring(at + 2)))
                        .isEmpty();
            }
        }
    }

    @Test
    void shouldNotBeGuessed() {
        Set<String> secrets = new HashSet<>();
        for (int times = 0; times < 1000; times++) {
            secrets.add(Receipt.draw("dairi", 2026, 123, lot).secret());
        }

        assertThat(secrets).hasSize(1000);
    }

    @Test
    void shouldTellWhoseItIs() {
        Receipt of = Receipt.draw("kota-blitar", 2026, 1, lot);

        assertThat(of.isOf("kota-blitar")).isTrue();
        assertThat(of.isOf("blitar")).isFalse();
        assertThat(Receipt.parse(of.toString().replace("-", "")).orElseThrow().isOf("kota-blitar"))
                .isTrue();
    }

    @Test
    void shouldBeNothingWhereItIsNone() {
        for (String typed :
                new String[] {"", " ", "DAIRI", "DAIRI-26-1-K7Q2XM4T-C", "x".repeat(10_000), "'; drop table --", "１２３"
                }) {
            assertThat(Receipt.parse(typed)).isEqualTo(Optional.empty());
        }
    }
}
