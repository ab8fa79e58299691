package id.laksana.sop.exchange.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.draw.RandomProcedures;
import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Measured on the file that is sent, not on what it was made of. */
class BpmnDiagramTest {

    static Stream<CatalogEntry> runnable() {
        return Bpmn.runnable();
    }

    static LongStream seeds() {
        return LongStream.range(0, Boolean.getBoolean("laksana.long") ? 500 : 40);
    }

    @ParameterizedTest
    @MethodSource("runnable")
    void shouldDrawEveryProcedureOfTheCatalogWithoutAFlaw(CatalogEntry entry) {
        assertThat(DrawnBpmn.flaws(Bpmn.file(Bpmn.procedure(entry)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldDrawWhateverIsAProcedureWithoutAFlaw(long seed) {
        assertThat(DrawnBpmn.flaws(Bpmn.file(RandomProcedures.random(seed)))).isEmpty();
    }

    @Test
    void shouldSeeAShapeThatIsMoved() {
        String file =
                new String(Bpmn.file(Bpmn.procedure(runnable().findFirst().orElseThrow())), StandardCharsets.UTF_8);

        String moved = file.replaceFirst("(bpmnElement=\"start\"[^>]*>\\s*<dc:Bounds[^>]*y=\")[0-9.]+", "$1400");

        assertThat(moved).isNotEqualTo(file);
        assertThat(DrawnBpmn.flaws(moved.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
    }
}
