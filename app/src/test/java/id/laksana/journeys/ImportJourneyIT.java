package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.Look.look;
import static id.laksana.journeys.Look.row;
import static id.laksana.journeys.Visitor.button;
import static id.laksana.journeys.Visitor.press;
import static id.laksana.journeys.Visitor.toast;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.laksana.migrations.AgencyKey;
import id.laksana.testing.InTurn;
import id.laksana.web.table.TableFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator takes over officials from a sheet; in the end none of them is left. */
@ExtendWith(Journeys.class)
@InTurn("the organisation of all agencies")
class ImportJourneyIT {

    private static final AgencyKey KUDUS = new AgencyKey("kudus");
    private static final String IMPORT = "/kudus/organisasi/impor";
    private static final String HEAD = "Nama;NIP;Jabatan;Unit kerja;Mulai;Zodiak\n";
    private static final String RIGHT = """
            Impor Pertama (contoh);;Analis Impor;Bidang Impor;2/1/2026;Leo
            Impor Kedua (contoh);12345;Arsiparis Impor;Bidang Impor;;Virgo
            """;
    private static final String WRONG = """
            ;;Analis Impor;Bidang Impor;2/1/2026;
            Impor Ketiga (contoh);;Pengelola Impor;;31/02/2026;
            """;

    @Test
    void shouldShowWhatASheetWouldChangeAndDoAllOfItOrNothing(Visitor visitor) throws IOException {
        Page page = visitor.openAs("admin.kudus", "/kudus", IMPORT);
        look(visitor, "import", tab -> button(tab, "Pilih berkas"));
        page.setViewportSize(1280, 844);
        try {
            isRefused(
                    page, "pegawai.csv", "%PDF-1.7".getBytes(StandardCharsets.UTF_8), "Berkas ini bukan lembar Excel");
            isRefused(page, "pegawai.csv", "Kota;Kabupaten".getBytes(StandardCharsets.UTF_8), "Judul kolom");
            isRefused(page, "pegawai.csv", new byte[TableFile.LARGEST + 1], "Berkas terlalu besar");
            showsProblems(visitor, page);
            imports(visitor, page);
        } finally {
            Stored.forget(
                    visitor.installation(),
                    KUDUS,
                    "delete from appointment where official_id in (select id from official where name like 'Impor %')",
                    "delete from official where name like 'Impor %'",
                    "delete from post where name like '% Impor'",
                    "delete from unit where name = 'Bidang Impor'");
        }
    }

    @Test
    void shouldGiveATemplateThatItReadsItself(Visitor visitor) throws IOException {
        Page page = visitor.openAs("admin.kudus", "/kudus", IMPORT);

        var file =
                page.waitForDownload(() -> page.getByText("Unduh templat Excel").click());

        assertThat(file.suggestedFilename()).endsWith(".xlsx");
        upload(page, "templat.xlsx", Files.readAllBytes(file.path()));
        assertThat(page.getByText("Tidak ada yang baru")).isVisible();
    }

    private static void showsProblems(Visitor visitor, Page page) {
        upload(page, "pegawai.csv", (HEAD + RIGHT + WRONG).getBytes(StandardCharsets.UTF_8));

        assertThat(page.getByText("Kolom yang tidak dikenal dan diabaikan: Zodiak."))
                .isVisible();
        assertThat(button(page, "Simpan semua")).hasCount(0);
        assertThat(page.getByText("Mulai: \"31/02/2026\" bukan tanggal").first())
                .isVisible();
        look(visitor, "import-problems", tab -> row(tab, "Impor Ketiga"));
        page.setViewportSize(1280, 844);
    }

    private static void imports(Visitor visitor, Page page) {
        upload(page, "pegawai.csv", (HEAD + RIGHT).getBytes(StandardCharsets.UTF_8));
        assertThat(page.getByText("1 unit baru, 2 jabatan baru, 2 pejabat baru"))
                .isVisible();
        look(visitor, "import-preview", tab -> button(tab, "Simpan semua"));
        page.setViewportSize(1280, 844);

        press(page, "Simpan semua");

        assertThat(toast(page, "Impor selesai.")).isVisible();
        look(visitor, "import-done", tab -> tab.getByText("Impor selesai. 1 unit baru"));
        page.setViewportSize(1280, 844);
        upload(page, "pegawai.csv", (HEAD + RIGHT).getBytes(StandardCharsets.UTF_8));
        assertThat(page.getByText("Tidak ada yang baru")).isVisible();
        visitor.open(page, "/kudus/organisasi/pejabat");
        assertThat(row(page, "Impor Pertama (contoh)")).isVisible();
    }

    private static void isRefused(Page page, String name, byte[] content, String why) {
        upload(page, name, content);

        assertThat(page.getByText(why)).isVisible();
        assertThat(button(page, "Simpan semua")).hasCount(0);
    }

    private static void upload(Page page, String name, byte[] content) {
        page.locator("input[type=file]").setInputFiles(new FilePayload(name, "text/csv", content));
    }
}
