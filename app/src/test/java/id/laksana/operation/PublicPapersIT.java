package id.laksana.operation;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.migrations.AgencyKey;
import id.laksana.sop.version.CatalogChanged;
import id.laksana.testing.InTurn;
import id.laksana.testing.Installation;
import id.laksana.testing.Stranger;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What anybody can print of services without a login. */
@InTurn("the services of all agencies")
class PublicPapersIT {

    private static final String STANDARD = "/dairi/layanan/penerbitan-izin-usaha-mikro-kecil/standar.pdf";
    private static final String CHARTER = "/blitar/layanan/maklumat.pdf";
    private static final AgencyKey BLITAR = new AgencyKey("blitar");

    private final Installation installation = Installation.get();
    private final Stranger stranger = new Stranger(installation.base());
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void shouldPrintTheStandardOfAServiceWithItsProposals() throws Exception {
        HttpResponse<byte[]> answer = get(STANDARD);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/pdf");
        assertThat(answer.headers().firstValue("content-disposition"))
                .hasValue("inline; filename=\"standar-penerbitan-izin-usaha-mikro-kecil.pdf\"");
        assertThat(words(answer.body()))
                .containsSubsequence(
                        "STANDAR PELAYANAN",
                        "Persyaratan",
                        "Sistem, mekanisme, dan prosedur",
                        "Jangka waktu pelayanan",
                        "4 hari 10 jam 45 menit (instansi), 45 menit (pemohon)",
                        "Usulan menurut SOP yang berlaku; belum ditetapkan oleh instansi.",
                        "Biaya/tarif",
                        "Belum ditetapkan.",
                        "Produk pelayanan",
                        "Penanganan pengaduan, saran, dan masukan");
    }

    @Test
    void shouldPrintWhatIsLaidDownInsteadOfProposing() throws Exception {
        change("update service set promise_amount = 7, promise_unit = 'DAY', fee_rupiah = 25000");
        try {
            HttpResponse<byte[]> answer = get("/blitar/layanan/perizinan-berusaha-melalui-oss/standar.pdf");

            assertThat(words(answer.body())).contains("7 hari kerja", "Rp25.000");
        } finally {
            change("update service set promise_amount = null, promise_unit = null, fee_rupiah = null");
        }
    }

    @Test
    void shouldNameTheServiceByWhichOneComplainsOnEveryOtherStandard() throws Exception {
        String other =
                words(get("/pekalongan/layanan/verifikasi-nib/standar.pdf").body());
        String itself = words(get("/pekalongan/layanan/pengaduan/standar.pdf").body());

        assertThat(other).containsSubsequence("Penanganan pengaduan, saran, dan masukan", "Pelayanan Pengaduan");
        assertThat(itself).contains("Belum ditetapkan.").doesNotContain("masukan Pelayanan Pengaduan");
    }

    @Test
    void shouldPrintTheCharterOnceItIsAdopted() throws Exception {
        HttpResponse<byte[]> before = get(CHARTER);

        change("update charter set text = 'Kami sanggup melayani.', place = 'Blitar', signed_on = '2026-01-02'");
        try {
            HttpResponse<byte[]> answer = get(CHARTER);

            assertThat(before.statusCode()).isEqualTo(404);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(words(answer.body()))
                    .contains("MAKLUMAT PELAYANAN", "Kami sanggup melayani.", "Blitar, 2 Januari 2026");
            assertThat(stranger.get("/blitar/layanan/maklumat").body()).contains(CHARTER);
        } finally {
            change("update charter set text = '', place = '', signed_on = null");
        }
    }

    @Test
    void shouldSendNoPaperTwice() {
        String tag = stranger.get(STANDARD).headers().firstValue("etag").orElseThrow();

        HttpResponse<String> again = stranger.send(stranger.request(STANDARD).header("If-None-Match", tag));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dairi/layanan/tidak-ada/standar.pdf", "/dairi/layanan/maklumat.pdf"})
    void shouldTellWhatIsAbsentAsItTellsAnAbsentAgency(String address) {
        HttpResponse<String> absent = stranger.get(address);

        assertThat(absent.statusCode()).isEqualTo(404);
        assertThat(Stranger.seen(absent)).isEqualTo(Stranger.seen(stranger.get(address.replace("/dairi/", "/tiada/"))));
    }

    private HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
        return client.send(stranger.request(address).header("Accept", "*/*").build(), BodyHandlers.ofByteArray());
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private void change(String statement) throws SQLException {
        try (var connection =
                        installation.database().server().superuser("laksana").getConnection();
                var sql = connection.createStatement()) {
            sql.execute("set search_path to " + BLITAR.schema());
            assertThat(sql.executeUpdate(statement)).isPositive();
        }
        installation.app().getEventPublisher(CatalogChanged.class).publishEvent(new CatalogChanged(BLITAR));
    }
}
