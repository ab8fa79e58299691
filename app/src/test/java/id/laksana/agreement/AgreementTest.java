package id.laksana.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.agreement.foreign.ForeignStoryteller;
import id.laksana.agreement.story.Story;
import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.Procedures;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That the file tells the story of any procedure, and that no change of it would go unnoticed. */
class AgreementTest {

    static LongStream seeds() {
        return LongStream.range(0, Boolean.getBoolean("laksana.long") ? 500 : 25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldHaveFlowableTellAnyProcedureAsWeDo(long seed) {
        Procedure procedure = VariedProcedures.random(seed);
        List<Story> ours = Variety.of(
                new OurStoryteller(procedure), seed, procedure.steps().size());

        Agreement agreement = Agreement.over(ours, new ForeignStoryteller("sop.bpmn", Exported.of(procedure)));

        assertThat(agreement.disagreement()).isEmpty();
        assertThat(ours.stream().flatMap(story -> story.steps().stream()).distinct())
                .hasSameSizeAs(procedure.steps());
    }

    /** One with a wait, one with two decisions and two outcomes. */
    static Stream<CatalogEntry> changedEntries() {
        return Catalog.entries("pekalongan").stream()
                .filter(entry -> entry.code().matches("pengesahan-perjanjian-pemagangan|tanda-daftar-lpk"));
    }

    static Stream<Changed> changes() {
        return changedEntries().flatMap(entry -> {
            Procedure procedure = Exported.procedure(entry);
            return Changes.of(Exported.of(procedure)).stream()
                    .map(change -> new Changed(entry.code(), procedure, change));
        });
    }

    @ParameterizedTest
    @MethodSource("changes")
    void shouldNoticeAnyChangeOfTheFile(Changed changed) {
        byte[] file = changed.change().in(Exported.of(changed.procedure()));

        Agreement agreement =
                Agreement.of(new OurStoryteller(changed.procedure()), new ForeignStoryteller("sop.bpmn", file));

        assertThat(agreement.disagreement()).isPresent();
    }

    static Stream<String> hostileTexts() {
        return Stream.of(
                "${1/0}",
                "#{execution.setVariable('yes_s0', true)}",
                "$${yes_s0}",
                "]]><!-- &amp; \"'",
                "x".repeat(10_000),
                "😀".repeat(6_000),
                "\u202Eterbalik\u202C");
    }

    /** Engines evaluate what looks like an expression in a name; between its signs the file has a joiner that nobody sees. */
    @ParameterizedTest
    @MethodSource("hostileTexts")
    void shouldTakeTextsForNothingButTexts(String text) {
        Procedure procedure = VariedProcedures.saying(text, Procedures.ladder(2));
        ForeignStoryteller foreign = new ForeignStoryteller("sop.bpmn", Exported.of(procedure));

        Story told = new OurStoryteller(procedure).tell(List.of(false));

        assertThat(foreign.tell(List.of(false)).lines())
                .containsExactlyElementsOf(told.lines().stream()
                        .map(line -> line.replaceAll("([$#])\\{", "$1\u2060{"))
                        .toList());
    }

    record Changed(String code, Procedure procedure, Changes.Changed change) {

        @Override
        public String toString() {
            return code + ": " + change;
        }
    }
}
