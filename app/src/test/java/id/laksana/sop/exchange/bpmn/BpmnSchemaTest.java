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
import org.junit.jupiter.params.provider.ValueSource;

class BpmnSchemaTest {

    static Stream<CatalogEntry> runnable() {
        return Bpmn.runnable();
    }

    static LongStream seeds() {
        return LongStream.range(0, Boolean.getBoolean("laksana.long") ? 500 : 40);
    }

    @ParameterizedTest
    @MethodSource("runnable")
    void shouldWriteEveryProcedureOfTheCatalogAsTheSchemasAsk(CatalogEntry entry) {
        byte[] file = Bpmn.file(Bpmn.procedure(entry));

        assertThat(Bpmn.broken(file)).isEmpty();
    }

    @Test
    void shouldWriteAllNineteen() {
        assertThat(runnable()).hasSize(19);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldWriteWhateverIsAProcedureSo(long seed) {
        byte[] file = Bpmn.file(RandomProcedures.random(seed));

        assertThat(Bpmn.broken(file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<startEvent id=|<startEvent ide=",
                "<sequenceFlow id=\"enter\"|<sequenceFlow id=\"start\"",
                "<laksana:activity>|<laksana:deed>",
                "clock=\"agency\"|clock=\"nobody\"",
                "unit=\"hour\"|unit=\"week\"",
                "min=\"PT2H\"|min=\"2 jam\""
            })
    void shouldBeHeldToTheSchemasIndeed(String change) {
        String[] fromTo = change.split("\\|");
        String file = new String(
                Bpmn.file(Bpmn.procedure(runnable()
                        .filter(entry -> entry.agency().equals("dairi"))
                        .findFirst()
                        .orElseThrow())),
                StandardCharsets.UTF_8);

        String changed = file.replaceFirst(fromTo[0], fromTo[1]);

        assertThat(changed).isNotEqualTo(file);
        assertThat(Bpmn.broken(changed.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
    }
}
