package id.laksana.sop.exchange.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.Performer;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.Procedures;
import id.laksana.sop.procedure.Step;
import id.laksana.sop.procedure.StepKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Whatever people type stays a text in the file. */
class BpmnTextTest {

    static Stream<String> typed() {
        return Stream.of(
                "Menerima <berkas> & \"surat\" 'asli'",
                "Selesai ]]> <!-- --> &amp;",
                "${1/0} dan #{x}",
                "\\${a}",
                "Berkas \u202Eterbalik\u202C",
                "Cap \uD83D\uDD8B basah",
                "Berkas ".repeat(1430),
                "x".repeat(10_000),
                "baris\r\nkedua\tdan  ketiga");
    }

    @ParameterizedTest
    @MethodSource("typed")
    void shouldKeepWhatIsTypedLetterForLetter(String text) {
        Document file = Bpmn.read(Bpmn.file(saying(text)));

        assertThat(texts(file, "activity")).contains(text);
        assertThat(texts(file, "question")).contains(text);
        assertThat(texts(file, "remark")).contains(text);
        assertThat(texts(file, "requirement")).contains(text);
        assertThat(texts(file, "name")).containsExactly(text, text);
    }

    @ParameterizedTest
    @MethodSource("typed")
    void shouldStayAFileAsTheSchemasAsk(String text) {
        byte[] file = Bpmn.file(saying(text));

        assertThat(Bpmn.broken(file)).isEmpty();
        assertThat(DrawnBpmn.flaws(file)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("typed")
    void shouldGiveNamesThatNoEngineRunsAndEveryEngineCanKeep(String text) {
        Document file = Bpmn.read(Bpmn.file(saying(text)));

        List<String> names = Bpmn.all(file, "*").stream()
                .filter(element -> element.hasAttribute("name"))
                .map(element -> element.getAttribute("name"))
                .toList();
        assertThat(names)
                .hasSizeGreaterThan(8)
                .allSatisfy(
                        name -> assertThat(name).hasSizeLessThanOrEqualTo(255).doesNotContain("${", "#{", "\n", "\t"));
        assertThat(texts(file, "documentation"))
                .hasSize(1)
                .allSatisfy(
                        said -> assertThat(said).hasSizeLessThanOrEqualTo(4000).doesNotContain("${", "#{"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\uD800b", "a\uDC00", "a\uFFFEb"})
    void shouldReplaceWhatXmlCannotHold(String text) {
        byte[] file = Bpmn.file(saying(text));

        assertThat(Bpmn.broken(file)).isEmpty();
        assertThat(texts(Bpmn.read(file), "activity"))
                .contains(text.replaceAll("[\\x00\\x07\\uFFFE\\p{Cs}]", "\uFFFD"));
    }

    @Test
    void shouldShortenALongNameAtAWord() {
        Element task = Bpmn.all(Bpmn.read(Bpmn.file(saying("Berkas ".repeat(1430)))), "userTask")
                .getFirst();

        assertThat(task.getAttribute("name")).startsWith("Berkas Berkas").endsWith("Berkas…");
    }

    @Test
    void shouldBeTheSameFileEachTime() {
        Procedure procedure = saying("Menerima berkas");

        byte[] file = Bpmn.file(procedure);

        assertThat(file).isEqualTo(Bpmn.file(procedure));
        assertThat(new String(file, StandardCharsets.UTF_8))
                .endsWith("</definitions>\n")
                .doesNotContain("\r");
    }

    private static List<String> texts(Document file, String name) {
        return Bpmn.all(file, name).stream().map(Element::getTextContent).toList();
    }

    /** Two lanes of the same name, a decision and an end that say it too. */
    private static Procedure saying(String text) {
        Performer one = new Performer(new PerformerId("p1"), text, PerformerKind.ROLE, List.of());
        Performer other = new Performer(new PerformerId("p2"), text, PerformerKind.ROLE, List.of());
        Step decision = step(Procedures.step(0, StepKind.DECISION), text, one);
        Step end = step(Procedures.step(1, StepKind.END), "Selesai", other);
        List<Flow> flows = List.of(
                Procedures.flow(0, Answer.YES, Procedures.next(1)),
                Procedures.flow(0, Answer.NO, new Flow.End(Outcome.REFUSED)),
                Procedures.flow(1, null, new Flow.End(Outcome.GRANTED)));
        return new Procedure(List.of(one, other), List.of(decision, end), flows, decision.id());
    }

    private static Step step(Step plain, String text, Performer by) {
        boolean decides = plain.kind() == StepKind.DECISION;
        return new Step(
                plain.id(),
                text,
                text,
                plain.kind(),
                decides ? text : null,
                List.of(by.id()),
                plain.joint(),
                List.of(text),
                plain.standardTime(),
                List.of(text),
                decides ? text : null,
                null,
                null,
                plain.clockOwner(),
                null,
                null,
                plain.reading());
    }
}
