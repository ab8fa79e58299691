package id.laksana.casework.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was reckoned by hand, with the reasoning beside it, in {@code casework/clocks.csv}. */
class ClockTableTest {

    static List<HandReckoned> table() {
        return HandReckoned.all().toList();
    }

    @ParameterizedTest
    @MethodSource("table")
    void shouldBeDueAsReckonedByHand(HandReckoned line) {
        assertThat(line.reckoned()).as(line.toString()).isEqualTo(line.due());
    }

    @Test
    void shouldHoldAtLeastSixtyCasesEachWithItsReasoning() {
        assertThat(table())
                .hasSizeGreaterThanOrEqualTo(60)
                .allMatch(line -> !line.reasoning().isBlank())
                .extracting(HandReckoned::number)
                .doesNotHaveDuplicates();
    }
}
