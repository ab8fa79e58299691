package id.laksana.sop.draw;

import static id.laksana.sop.procedure.Procedures.flow;
import static id.laksana.sop.procedure.Procedures.id;
import static id.laksana.sop.procedure.Procedures.next;
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
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.StepKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ChartTest {

    private static final String ODD = "\u0000<b>&\"']]>\u000b \uD83D\uDE00 \uD800 \uFFFF";
    private static final String SAFE = "\uFFFD<b>&\"']]>\uFFFD \uD83D\uDE00 \uFFFD \uFFFD";

    @Test
    void shouldKeepTextsAsTextWhateverTheyHold() throws Exception {
        Flowchart chart = Flowchart.of(alone(ODD));
        ChartLook look = new ChartLook(
                ChartWords.INDONESIAN,
                ODD,
                ODD,
                ODD,
                ODD,
                false,
                true,
                Map.of(id(0), new Overlay(Overlay.Mark.HERE, ODD)));

        Document file = SeenInSvg.parse(Chart.file(chart, look));

        assertThat(file.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(SAFE);
        assertThat(file.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo(SAFE);
        assertThat(file.getElementsByTagName("b").getLength()).isZero();
        assertThat(file.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void shouldBeTheSameInAnotherDocument() throws Exception {
        Document page =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();

        Element chart =
                Chart.of(Flowchart.of(alone("Izin")), ChartGeometryTest.LOOK).in(page);

        Element file = SeenInSvg.parse(Chart.file(Flowchart.of(alone("Izin")), ChartGeometryTest.LOOK))
                .getDocumentElement();
        file.removeChild(file.getElementsByTagName("style").item(0));
        assertThat(chart.getNamespaceURI()).isEqualTo(Svg.NAMESPACE);
        assertThat(chart.getTextContent()).isEqualTo(file.getTextContent());
        assertThat(chart.getElementsByTagName("path").getLength())
                .isEqualTo(file.getElementsByTagName("path").getLength());
    }

    @Test
    void shouldNameStepsForThoseWhoReachThemByKeyboard() throws Exception {
        ChartLook look =
                new ChartLook(ChartWords.INDONESIAN, "Izin", "Diagram", "No", "Kegiatan", false, true, Map.of());

        Document file = SeenInSvg.parse(Chart.file(Flowchart.of(alone("Pemohon")), look));

        Element step = SeenInSvg.elements(file.getElementsByTagName("g")).stream()
                .filter(group -> group.hasAttribute("data-step"))
                .findFirst()
                .orElseThrow();
        assertThat(step.getAttribute("tabindex")).isEqualTo("0");
        assertThat(step.getAttribute("aria-label")).isEqualTo("1 · Pemohon · Menerima berkas");
        assertThat(step.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("1 · Pemohon · Menerima berkas");
    }

    @Test
    void shouldLeaveActivitiesToTitlesOnNarrowScreens() throws Exception {
        ChartLook look =
                new ChartLook(ChartWords.INDONESIAN, "Izin", "Diagram", "No", "Kegiatan", true, false, Map.of());

        Document file = SeenInSvg.parse(Chart.file(Flowchart.of(alone("Pemohon")), look));

        assertThat(SeenInSvg.elements(file.getElementsByTagName("text")))
                .extracting(Element::getTextContent)
                .containsExactly("No", "Pemohon", "1", "1");
        assertThat(file.getDocumentElement().getTextContent()).contains("Menerima berkas");
    }

    @Test
    void shouldMoveNothingForAnOverlay() throws Exception {
        Flowchart chart = Flowchart.of(RandomProcedures.random(7));
        Map<StepId, Overlay> overlays =
                Map.of(id(0), new Overlay(Overlay.Mark.HERE, "di sini"), id(1), new Overlay(Overlay.Mark.MUCH, "9 hr"));
        ChartLook look =
                new ChartLook(ChartWords.INDONESIAN, "Izin", "Diagram", "No", "Kegiatan", false, false, overlays);

        String marked = Chart.file(chart, look);

        assertThat(marked).contains("di sini", "9 hr");
        assertThat(SeenInSvg.read(marked).lines())
                .isEqualTo(SeenInSvg.read(Chart.file(chart, ChartGeometryTest.LOOK))
                        .lines());
        assertThat(Flaws.of(SeenInSvg.read(marked), RandomProcedures.random(7), StripSizes.SCREEN))
                .isEmpty();
    }

    @Test
    void shouldNotCutNamesWithoutABlank() throws Exception {
        String name = "Kepaladinaspenanamanmodaldanpelayananterpadusatupintukabupaten";

        Document file = SeenInSvg.parse(Chart.file(Flowchart.of(alone(name)), ChartGeometryTest.LOOK));

        List<String> lines = SeenInSvg.elements(file.getElementsByTagName("text")).stream()
                .filter(text -> text.getAttribute("class").equals("chart-heading"))
                .map(Element::getTextContent)
                .skip(2)
                .toList();
        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(String.join("", lines)).isEqualTo(name);
        assertThat(lines)
                .allSatisfy(line -> assertThat(Lettering.width(line, 13)).isLessThan(120));
    }

    @Test
    void shouldDrawADecisionThatLeadsToOneStepOrToItself() throws Exception {
        assertFlawless(decision(next(1), next(1)));
        assertFlawless(decision(next(1), next(0)));
    }

    @Test
    void shouldHangEndsBelowWhereThereIsNoOtherColumn() throws Exception {
        assertFlawless(new Procedure(
                alone("Kepala Dinas").performers(),
                List.of(Procedures.step(0, StepKind.DECISION)),
                List.of(
                        flow(0, Answer.YES, new Flow.End(Outcome.GRANTED)),
                        flow(0, Answer.NO, new Flow.End(Outcome.REFUSED))),
                id(0)));
    }

    private static void assertFlawless(Procedure procedure) throws Exception {
        Seen seen = SeenInSvg.read(Chart.file(Flowchart.of(procedure), ChartGeometryTest.LOOK));

        assertThat(Flaws.of(seen, procedure, StripSizes.SCREEN)).isEmpty();
    }

    private static Procedure decision(Flow.Target yes, Flow.Target no) {
        List<Step> steps =
                new ArrayList<>(List.of(Procedures.step(0, StepKind.DECISION), Procedures.step(1, StepKind.END)));
        return new Procedure(
                RandomProcedures.performers(3),
                steps,
                List.of(flow(0, Answer.YES, yes), flow(0, Answer.NO, no), flow(1, null, new Flow.End(Outcome.GRANTED))),
                id(0));
    }

    /** One step, one column. */
    private static Procedure alone(String performer) {
        return new Procedure(
                List.of(new Performer(new PerformerId("p2"), performer, PerformerKind.ROLE, List.of())),
                List.of(Procedures.step(0, StepKind.END)),
                List.of(flow(0, null, new Flow.End(Outcome.GRANTED))),
                id(0));
    }
}
