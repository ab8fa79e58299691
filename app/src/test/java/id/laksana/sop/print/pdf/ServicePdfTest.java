package id.laksana.sop.print.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.print.PageHead;
import id.laksana.sop.print.PrintedCharter;
import id.laksana.sop.print.PrintedStandard;
import id.laksana.sop.print.PrintedStandard.Entry;
import id.laksana.sop.print.ServiceDocument;
import id.laksana.sop.print.Sheets;
import id.laksana.sop.print.Standards;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Service standards and charters on paper. */
class ServicePdfTest {

    private static final ServiceDocument DOCUMENTS = new ServiceDocument(Sheets.TEXTS);
    private static final PageHead HEAD = Standards.CHAPTER.head();
    private static final Instant DATED = Instant.parse("2026-01-02T03:04:05Z");

    @Test
    void shouldPrintTheStandardComponentByComponent() {
        byte[] pdf = standard(Standards.CARD);

        assertThat(Pdfs.violations(pdf)).isEmpty();
        assertThat(Pdfs.beyondPaper(pdf)).isEmpty();
        assertThat(words(pdf))
                .containsSubsequence(
                        "DINAS CONTOH",
                        "STANDAR PELAYANAN",
                        "Penerbitan Kartu Contoh",
                        "Persyaratan",
                        "1. KTP",
                        "3. Ijazah",
                        "Prosedur",
                        "Usulan menurut SOP",
                        "3 hari kerja");
        assertThat(words(pdf)).contains("Standar kartu", "Halaman 1 dari 1");
    }

    @Test
    void shouldNotNumberWhatIsNumberedAlready() {
        byte[] pdf = standard(Standards.CARD);

        assertThat(words(pdf)).contains("1. Pemohon mendaftar").doesNotContain("1. 1. Pemohon");
    }

    @Test
    void shouldRepeatTheNamesOfTheColumnsWhereAStandardGoesOn() {
        List<String> steps = IntStream.rangeClosed(1, 150)
                .mapToObj(step -> "Langkah ke-" + step)
                .toList();

        byte[] pdf = standard(Standards.of("panjang", "Layanan panjang", new Entry("Prosedur", steps, null)));

        List<String> pages = Pdfs.pages(pdf);
        assertThat(Pdfs.violations(pdf)).isEmpty();
        assertThat(Pdfs.beyondPaper(pdf)).isEmpty();
        assertThat(pages)
                .hasSizeGreaterThan(2)
                .allSatisfy(page -> assertThat(page).contains("Komponen"));
        assertThat(String.join("\n", pages)).contains(steps);
    }

    @Test
    void shouldPrintWhateverAnAgencyWrites() {
        String hostile = "<script>alert(1)</script> & \u202e\u0000\ud800 ]]> " + "a".repeat(3_000);

        byte[] pdf = standard(Standards.of("jahat", hostile, new Entry(hostile, List.of(hostile, hostile), hostile)));

        assertThat(Pdfs.violations(pdf)).isEmpty();
        assertThat(Pdfs.beyondPaper(pdf)).isEmpty();
        assertThat(words(pdf)).contains("<script>alert(1)</script> &");
    }

    @Test
    void shouldPrintTheCharterOnOnePageToBeSigned() {
        byte[] pdf = charter(Standards.CHARTER);

        assertThat(Pdfs.violations(pdf)).isEmpty();
        assertThat(Pdfs.pages(pdf)).hasSize(1);
        assertThat(words(pdf))
                .containsSubsequence("MAKLUMAT PELAYANAN", "sanggup", "Contoh, 2 Januari 2026", "Kepala Dinas");
    }

    @Test
    void shouldPrintTheSameFileOfTheSameStandard() {
        assertThat(standard(Standards.CARD)).isEqualTo(standard(Standards.CARD));
    }

    private static byte[] standard(PrintedStandard standard) {
        return PrintedSheets.PRESS.print(
                new Manuscript(DOCUMENTS.standard(HEAD, standard), List.of(PrintedSheets.part(standard)), DATED));
    }

    private static byte[] charter(PrintedCharter charter) {
        Manuscript.Part part = new Manuscript.Part(PrintedCharter.ID, "Maklumat", null, null);
        return PrintedSheets.PRESS.print(new Manuscript(DOCUMENTS.charter(HEAD, charter), List.of(part), DATED));
    }

    private static String words(byte[] pdf) {
        return String.join("\n", Pdfs.pages(pdf)).replaceAll("[ \\t]+", " ");
    }
}
