package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.Look.look;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.identity.Role;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.draft.DraftKeeping;
import id.laksana.sop.draft.DraftSheet;
import id.laksana.sop.draft.Drafts;
import id.laksana.sop.edit.BlankSheet;
import id.laksana.sop.procedure.Procedure;
import id.laksana.testing.InTurn;
import id.laksana.testing.Installation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator writes an SOP on the official sheet. */
@ExtendWith(Journeys.class)
@InTurn("a draft of Kudus")
class EditorJourneyIT {

    private static final String CODE = "izin-uji-penyusunan";
    private static final String REVISED = "izin-perluasan-industri";
    private static final String ADDRESS = "/kudus/sop/" + CODE + "/ubah";
    private static final Pattern SAVED = Pattern.compile("Tersimpan \\d\\d\\.\\d\\d");
    private static final AgencyKey KUDUS = AgencyKey.parse("kudus").orElseThrow();
    private static final List<String> PERFORMERS = List.of("Pemohon", "Petugas Loket", "Kepala Bidang", "Kepala Dinas");

    /** What is done, by whom (from the left), with what, how long and what comes of it. */
    private static final List<Written> STEPS = List.of(
            new Written("Menyampaikan permohonan beserta berkas", 0, "Berkas permohonan", "10 menit", "Permohonan"),
            new Written("Memeriksa kelengkapan berkas", 1, "Daftar periksa", "15 menit", "Hasil pemeriksaan"),
            new Written("Mengembalikan berkas yang kurang", 1, "Catatan kekurangan", "5 menit", "Berkas kembali"),
            new Written("Mencatat permohonan dalam buku agenda", 1, "Buku agenda", "10 menit", "Nomor agenda"),
            new Written("Menerbitkan tanda terima", 1, "Formulir tanda terima", "5 menit", "Tanda terima"),
            new Written("Menelaah berkas dan menyiapkan konsep izin", 2, "Berkas lengkap", "2 jam", "Konsep izin"),
            new Written("Memparaf konsep izin", 2, "Konsep izin", "30 menit", "Konsep berparaf"),
            new Written("Memeriksa konsep izin", 3, "Konsep berparaf", "1 jam", "Konsep diperiksa"),
            new Written("Menandatangani izin", 3, "Konsep diperiksa", "1 hari", "Izin"),
            new Written("Memberi nomor dan cap", 1, "Izin", "10 menit", "Izin bernomor"),
            new Written("Menyerahkan izin kepada pemohon", 1, "Izin bernomor", "10 menit", "Izin diserahkan"),
            new Written("Menerima izin", 0, "Tanda terima", "5 menit", "Izin diterima"));

    private record Written(String activity, int performer, String requirements, String time, String outputs) {}

    @AfterEach
    void discard() {
        atWork(() -> drafts().open(CODE)).ifPresent(draft -> atWork(() -> drafts().discard(CODE, draft.seq())));
    }

    @Test
    void shouldWriteAnSopWithTwoDecisionsFromNothingByKeyboardAlone(Visitor visitor) {
        begin();
        visitor.logIn("admin.kudus", "/kudus");
        Effort effort = new Effort(visitor.browser());
        Page page = visitor.open(visitor.page(), ADDRESS);
        assertThat(cell(page, "name")).isFocused();
        effort.pause(() -> look(visitor, "editor-blank", tab -> cell(tab, "name")));
        page.setViewportSize(1280, 844);

        performers(page);
        STEPS.forEach(step -> write(page, step));
        page.keyboard().press("Escape");
        page.keyboard().press("Control+Delete");
        decisions(page);

        assertThat(page.locator(".editor-status")).hasText(SAVED);
        System.out.println("A 12-step SOP from nothing: " + effort.told());
        DraftSheet draft = atWork(() -> drafts().open(CODE)).orElseThrow();
        Assertions.assertThat(draft.sheet().procedure()).isInstanceOf(Procedure.Attempt.Made.class);
        Procedure procedure = ((Procedure.Attempt.Made) draft.sheet().procedure()).procedure();
        Assertions.assertThat(procedure.steps()).hasSize(12);
        Assertions.assertThat(procedure.flows()).hasSize(14);
        effort.pause(() -> look(visitor, "editor-written", tab -> place(tab, 1, 1)));
    }

    /** Whoever came second keeps what was written, beside what the cell says, until somebody chooses. */
    @Test
    void shouldShowBothTextsOfACellThatTwoWriteAtOnce(Visitor visitor) {
        begin();
        Page one = visitor.openAs("admin.kudus", "/kudus", ADDRESS);
        Page two = visitor.newTab(ADDRESS);
        assertThat(one.locator(".ring .who")).hasText("Administrator Contoh");
        write(one, "section/WARNINGS", "Berkas yang kurang dikembalikan.");
        write(two, "section/WARNINGS", "Berkas tidak lengkap ditolak.");

        one.keyboard().press("Tab");
        assertThat(one.locator(".editor-status")).hasText(SAVED);
        two.keyboard().press("Tab");

        assertThat(two.locator(".conflict")).containsText("Berkas yang kurang dikembalikan.");
        assertThat(two.locator(".conflict")).containsText("Berkas tidak lengkap ditolak.");
        assertThat(one.locator(".conflict")).containsText("Berkas tidak lengkap ditolak.");
        look(visitor, "editor-conflict", tab -> tab.locator(".conflict"));
        two.locator(".conflict button").last().click();
        assertThat(one.locator(".conflict")).hasCount(0);
        assertThat(cell(one, "section/WARNINGS")).hasText("Berkas tidak lengkap ditolak.");
    }

    @Test
    void shouldFillRowsFromATableOfWordAndRefuseWhatDoesNotFit(Visitor visitor) {
        begin();
        Page page = visitor.openAs("admin.kudus", "/kudus", ADDRESS);
        assertThat(cell(page, "name")).isFocused();

        paste(page, "text/html", """
                <table><tr><td>No</td><td>Kegiatan</td><td></td><td>Kelengkapan</td><td>Waktu</td><td>Output</td></tr>
                <tr><td>1</td><td><b>Menerima</b> berkas<script>document.title = 'x'</script></td><td></td><td>Berkas<br>Surat</td><td>5 menit</td><td>Resi</td></tr>
                <tr><td>2</td><td>Mencatat &lt;img src=x&gt;</td><td></td><td>Buku</td><td>1 jam</td><td>Nomor</td></tr></table>""");

        assertThat(page.locator("[data-edit$='/ACTIVITY']"))
                .hasText(new String[] {"Menerima berkas", "Mencatat <img src=x>"});
        assertThat(page.locator("[data-edit$='/OUTPUTS']")).hasText(new String[] {"Resi", "Nomor"});
        assertThat(page.locator("[data-edit$='/REQUIREMENTS'] li")).hasText(new String[] {"Berkas", "Surat"});
        page.locator("[data-edit$='/ACTIVITY']").first().click();
        page.keyboard().press("Escape");
        paste(page, "text/plain", "a\t".repeat(59) + "b");
        assertThat(page.locator(".editor-status"))
                .hasText("Belum tersimpan: ada 60 kolom, paling banyak 5 muat di sini.");
        page.keyboard().press("Control+z");
        assertThat(page.locator("tr[data-step]")).hasCount(0);
    }

    @Test
    void shouldBeginARevisionWithTwoClicksFromTheFirstPage(Visitor visitor) {
        Effort effort = new Effort(visitor.browser());
        Page page = visitor.logIn("admin.kudus", "/kudus");
        int before = effort.acts();

        Visitor.menu(page)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName("SOP").setExact(true))
                .click();
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName(Pattern.compile("^Ubah Izin Perluasan", Pattern.CASE_INSENSITIVE)))
                .first()
                .click();

        assertThat(page.locator(".editor-version")).hasText("Konsep versi 3");
        Assertions.assertThat(effort.acts() - before).isEqualTo(2);
        DraftSheet draft = atWork(() -> drafts().open(REVISED)).orElseThrow();
        atWork(() -> drafts().discard(REVISED, draft.seq()));
    }

    /** What was typed while the server was away is sent again, also by a page that was loaded anew. */
    @Test
    void shouldLoseNothingWhileTheServerIsAway(Visitor visitor) {
        begin();
        visitor.expects("ERR_FAILED");
        Page page = visitor.openAs("admin.kudus", "/kudus", ADDRESS);
        assertThat(cell(page, "name")).isFocused();
        page.route("**/*v-r=uidl*", Route::abort);

        write(page, "section/RECORDS", "Disimpan dalam buku agenda.");
        page.keyboard().press("Tab");

        assertThat(page.locator(".editor-status")).hasText("Belum tersimpan — dicoba lagi");
        page.unroute("**/*v-r=uidl*");
        page.reload();
        assertThat(cell(page, "section/RECORDS")).hasText("Disimpan dalam buku agenda.");
        assertThat(page.locator(".editor-status")).hasText(SAVED);
    }

    private static void begin() {
        atWork(() -> bean(DraftKeeping.class).begin(CODE, BlankSheet.named("Izin Uji Penyusunan")));
    }

    private static void write(Page page, String cell, String text) {
        cell(page, cell).click();
        page.keyboard().type(text);
    }

    private static void paste(Page page, String type, String text) {
        page.evaluate("""
                ([type, text]) => {
                    const clipboard = new DataTransfer();
                    clipboard.setData(type, text);
                    document.querySelector('.writing-desk').shadowRoot.activeElement.dispatchEvent(
                        new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, composed: true, cancelable: true }));
                }""", List.of(type, text));
    }

    private static void performers(Page page) {
        page.keyboard().press("Control+Shift+Enter");
        for (String performer : PERFORMERS) {
            assertThat(page.locator("thead textarea")).isFocused();
            page.keyboard().type(performer);
            page.keyboard().press(performer.equals(PERFORMERS.getLast()) ? "Enter" : "Control+Enter");
        }
    }

    /** From the new row's activity to its last cell, from which a further row is added. */
    private static void write(Page page, Written step) {
        com.microsoft.playwright.Keyboard keyboard = page.keyboard();
        keyboard.type(step.activity());
        keyboard.press("Tab");
        for (int column = 0; column < PERFORMERS.size(); column++) {
            if (column == step.performer()) {
                keyboard.press("Space");
            }
            keyboard.press("Tab");
        }
        keyboard.type(step.requirements());
        keyboard.press("Tab");
        keyboard.type(step.time());
        keyboard.press("Tab");
        keyboard.type(step.outputs());
        keyboard.press("Tab");
        keyboard.press("Tab");
    }

    private static void decisions(Page page) {
        com.microsoft.playwright.Keyboard keyboard = page.keyboard();
        keyboard.press("Home");
        keyboard.press("s");
        for (int row = 12; row > 8; row--) {
            keyboard.press("ArrowUp");
        }
        decide(page, "Konsep sudah benar?", "6");
        for (int row = 8; row > 2; row--) {
            keyboard.press("ArrowUp");
        }
        decide(page, "Berkas lengkap?", "3");
        exit(page, "y", "4");
        keyboard.press("ArrowDown");
        exit(page, "l", "1");
        keyboard.press("ArrowUp");
        keyboard.press("ArrowUp");
        keyboard.press("m");
        assertThat(page.locator("td.strip[data-kind=START]")).hasCount(1);
    }

    /** From the number's cell, and back to it. */
    private static void decide(Page page, String question, String no) {
        page.keyboard().press("k");
        exit(page, "t", no);
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        page.keyboard().type(question);
        page.keyboard().press("Tab");
        page.keyboard().press("Home");
    }

    private static void exit(Page page, String key, String row) {
        page.keyboard().press(key);
        page.keyboard().type(row);
        page.keyboard().press("Enter");
    }

    private static Locator cell(Page page, String name) {
        return page.locator("[data-edit=\"" + name + "\"]");
    }

    private static Locator place(Page page, int row, int column) {
        return page.locator("tr[data-step]").nth(row).locator(".place").nth(column);
    }

    private static Drafts drafts() {
        return bean(Drafts.class);
    }

    private static <T> T bean(Class<T> type) {
        return Installation.get().bean(type);
    }

    private static <T> T atWork(Supplier<T> work) {
        Caller caller = new Caller.Person(
                UUID.randomUUID(),
                "penyusun",
                "Penyusun Uji",
                Map.of(KUDUS, Set.of(Role.ADMINISTRATOR)),
                Set.of(),
                Set.of(),
                Optional.empty());
        try (var _ = Access.context(caller).propagate()) {
            return bean(CurrentAgency.class).serve(KUDUS, work);
        }
    }
}
