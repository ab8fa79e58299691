package id.laksana.sop.print.pdf;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.Procedures;
import id.laksana.sop.procedure.Step;
import id.laksana.web.Texts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class PdfPressTest {

    static final PdfPress PRESS = new PdfPress(new Texts());
    private static final URI ADDRESS = URI.create("https://sop.example.go.id/kota/layanan/izin-usaha/sop.html");
    private static final Instant RATIFIED = Instant.parse("2020-03-02T00:00:00Z");

    @Test
    void shouldConformToBothStandards() {
        byte[] pdf = print(Procedures.ladder(10));

        assertThat(Pdfs.violations(pdf)).isEmpty();
    }

    @Test
    void shouldTellOfEveryStepInWordsWhatIsDrawn() {
        Procedure flow = Procedures.ladder(3);
        FlowInWords words = new FlowInWords(new Texts(), Texts.INDONESIAN);

        TaggedPdf pdf = TaggedPdf.of(print(flow));

        assertThat(pdf.tagged("Figure").map(TaggedPdf.Element::alternative))
                .containsExactlyElementsOf(flow.steps().stream()
                        .map(step -> words.of(flow, step.id()))
                        .toList());
        assertThat(pdf.tagged("Figure").map(TaggedPdf.Element::text).collect(joining()))
                .contains("Ya", "Tidak");
    }

    @Test
    void shouldRepeatTheHeadOfTheTableAndNumberThePages() {
        List<String> pages = Pdfs.pages(print(Procedures.ladder(20)));

        assertThat(pages).hasSizeGreaterThan(3);
        assertThat(pages).allSatisfy(page -> assertThat(page).contains("Kegiatan"));
        for (int page = 1; page <= pages.size(); page++) {
            assertThat(pages.get(page - 1)).contains("Halaman " + page + " dari " + pages.size(), "SOP 1 · Izin");
        }
    }

    @Test
    void shouldLeadATelephoneToThePublicPageFromEveryPage() {
        byte[] pdf = print(Procedures.ladder(5));

        assertThat(PageImage.addresses(pdf, 0)).containsExactly(ADDRESS.toString());
        assertThat(PageImage.addresses(pdf, 1)).containsExactly(ADDRESS.toString());
    }

    @Test
    void shouldMakeTheSameBytesOfTheSameSheetInAnyNumberOfThreads() throws ExecutionException, InterruptedException {
        byte[] alone = print(Procedures.ladder(4));

        List<Future<byte[]>> together;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            together = threads.invokeAll(Collections.nCopies(16, () -> print(Procedures.ladder(4))));
        }

        for (Future<byte[]> pdf : together) {
            assertThat(pdf.get()).isEqualTo(alone);
        }
    }

    @Test
    void shouldAskNobodyForAnything() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        other.start();
        Document document = Draft.of("Izin", Procedures.ladder(1));
        Element image = document.createElement("img");
        image.setAttribute("src", "http://127.0.0.1:" + other.getAddress().getPort() + "/logo.png");
        image.setAttribute("alt", "Lambang");
        Draft.sheet(document).appendChild(image);

        byte[] pdf = print(document, Procedures.ladder(1));
        other.stop(0);

        assertThat(asked).hasValue(0);
        assertThat(TaggedPdf.of(pdf).text()).contains("Izin");
    }

    @Test
    void shouldShowWhatTheFontHasNoShapeFor() {
        String text = "a\u0000b \uD83D\uDE00 c\uD83Dd \u0627 ꦗ é";

        byte[] pdf = print(Draft.of(text, Procedures.ladder(1)), Procedures.ladder(1));

        assertThat(TaggedPdf.of(pdf).tagged("H1").map(TaggedPdf.Element::text))
                .containsExactly("a[U+0000]b[U+1F600]c[U+D83D]d[U+0627][U+A997]é");
        assertThat(Pdfs.violations(pdf)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 80})
    void shouldCutNothingOffHoweverMuchStandsInARow(int sentences) {
        Procedure usual = Procedures.ladder(3);
        String much = IntStream.range(0, sentences)
                .mapToObj(number -> "Kalimat ke-" + number + " " + "x".repeat(200) + ".")
                .collect(joining(" "));
        List<Step> steps = new ArrayList<>(usual.steps());
        steps.set(3, doing(steps.get(3), much));
        Procedure flow = new Procedure(usual.performers(), steps, usual.flows(), usual.entry());

        byte[] pdf = print(flow);

        TaggedPdf tagged = TaggedPdf.of(pdf);
        for (Step step : flow.steps()) {
            assertThat(tagged.text(step.id() + "/activity")).isEqualTo(TaggedPdf.withoutBlanks(step.activity()));
        }
        assertThat(Pdfs.beyondPaper(pdf)).isEmpty();
    }

    private static Step doing(Step step, String activity) {
        return step(step, activity, step.performers());
    }

    static Step performedBy(Step step, PerformerId performer) {
        return step(step, step.activity(), List.of(performer));
    }

    private static Step step(Step step, String activity, List<PerformerId> performers) {
        return new Step(
                step.id(),
                step.no(),
                activity,
                step.kind(),
                step.question(),
                performers,
                step.joint(),
                step.requirements(),
                step.standardTime(),
                step.outputs(),
                step.remark(),
                step.phase(),
                step.stepClass(),
                step.clockOwner(),
                step.recorder(),
                step.handover(),
                step.reading());
    }

    private static byte[] print(Procedure flow) {
        return print(Draft.of("Izin", flow), flow);
    }

    private static byte[] print(Document document, Procedure flow) {
        return PRESS.print(
                new Manuscript(document, List.of(new Manuscript.Part("sop", "SOP 1 · Izin", ADDRESS, flow)), RATIFIED));
    }
}
