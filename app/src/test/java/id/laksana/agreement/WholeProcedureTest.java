package id.laksana.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.agreement.foreign.ForeignStoryteller;
import id.laksana.agreement.story.Story;
import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Path;
import id.laksana.sop.procedure.Paths;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.Step;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.TimeTotal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What engines leave aside is in the file all the same. */
class WholeProcedureTest {

    static Stream<CatalogEntry> readEntries() {
        return Catalog.entries().stream().filter(entry -> entry.read() != null);
    }

    @ParameterizedTest
    @MethodSource("readEntries")
    void shouldHoldTheWholeProcedure(CatalogEntry entry) {
        Procedure procedure = Exported.procedure(entry);

        Procedure read = ReadProcedure.of(Exported.of(procedure));

        assertSame(read, procedure);
    }

    static LongStream seeds() {
        return LongStream.range(0, Boolean.getBoolean("laksana.long") ? 500 : 25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldHoldTheWholeOfAnyProcedure(long seed) {
        Procedure procedure = VariedProcedures.random(seed);

        Procedure read = ReadProcedure.of(Exported.of(procedure));

        assertSame(read, procedure);
    }

    @ParameterizedTest
    @MethodSource("readEntries")
    void shouldTakeAsLongByTheFileAsByOurPaths(CatalogEntry entry) {
        Procedure procedure = Exported.procedure(entry);
        byte[] file = Exported.of(procedure);
        ForeignStoryteller foreign = new ForeignStoryteller(entry.code() + ".bpmn", file);
        Procedure read = ReadProcedure.of(file);

        assertThat(Paths.of(procedure).paths()).isNotEmpty().allSatisfy(path -> {
            Story story = foreign.tell(answers(path));
            assertThat(times(story, read)).isEqualTo(path.times());
            assertThat(story.answers()).isEqualTo(answers(path));
        });
    }

    private static void assertSame(Procedure read, Procedure procedure) {
        assertThat(read.performers()).containsExactlyElementsOf(procedure.performers());
        assertThat(read.steps()).containsExactlyElementsOf(procedure.steps());
        assertThat(read.flows())
                .containsExactlyElementsOf(procedure.steps().stream()
                        .flatMap(step -> procedure.flowsFrom(step.id()).stream())
                        .toList());
        assertThat(read.entry()).isEqualTo(procedure.entry());
    }

    private static List<Boolean> answers(Path path) {
        return path.exits().stream().map(exit -> exit.answer() == Answer.YES).toList();
    }

    /** Unit by unit, of whomever they are the time. */
    private static Map<ClockOwner, TimeTotal> times(Story story, Procedure read) {
        Map<ClockOwner, TimeTotal> times = new EnumMap<>(ClockOwner.class);
        for (String name : story.steps()) {
            Step step = read.step(new StepId(name.substring("step-".length()))).orElseThrow();
            if (step.standardTime() != null) {
                times.merge(step.clockOwner(), TimeTotal.of(step.standardTime()), TimeTotal::plus);
            }
        }
        return times;
    }
}
