package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.Look.look;
import static id.laksana.journeys.Visitor.button;

import com.microsoft.playwright.Download;
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
import id.laksana.testing.AdoptedSop;
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
@InTurn("the SOPs of Kudus")
class EditorJourneyIT {

    private static final String CODE = "izin-uji-penyusunan";
    private static final String REVISED = "izin-perluasan-industri";
    private static final String ADDRESS = "/kudus/sop/" + CODE + "/ubah";
    private static final Pattern SAVED = Pattern.compile("Tersimpan \\d\\d\\.\\d\\d");
    private static final String NAME = "Izin Uji Penyusunan";
    private static final AgencyKey KUDUS = AgencyKey.parse("kudus").orElseThrow();

    @AfterEach
    void discard() {
        AdoptedSop.forget("kudus", CODE, "none", NAME);
    }

    /** From the first page after the login to the SOP in force and the book in which it is printed. */
    @Test
    void shouldBringAnSopFromNothingIntoForceByKeyboard(Visitor visitor) {
        visitor.logIn("admin.kudus", "/kudus");
        Effort effort = new Effort(visitor.browser());
        Page page = visitor.open(visitor.page(), "/kudus");
        beginByDialog(page);
        assertThat(cell(page, "name")).isFocused();
        effort.pause(() -> look(visitor, "editor-blank", tab -> cell(tab, "name")));
        page.setViewportSize(1280, 844);

        TwelveSteps.write(page);

        assertThat(page.locator(".editor-status")).hasText(SAVED);
        System.out.println("A 12-step SOP from nothing: " + effort.told());
        isWhole();
        effort.pause(() -> look(visitor, "editor-written", tab -> place(tab, 1, 1)));
        page.setViewportSize(1280, 844);
        button(page, "Kirim untuk ditinjau…").click();
        page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
        assertThat(page.getByText("Sedang ditinjau")).isVisible();
        System.out.println("Sent to review: " + effort.told());

        ratify(visitor, effort);
    }

    private static void beginByDialog(Page page) {
        inMenu(page, "SOP").click();
        page.getByText("SOP baru").click();
        Locator name = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Nama SOP"));
        name.fill(NAME);
        name.press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*" + ADDRESS + "$"));
    }

    private static Locator inMenu(Page page, String name) {
        return Visitor.menu(page)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void isWhole() {
        DraftSheet draft = atWork(() -> drafts().open(CODE)).orElseThrow();
        Assertions.assertThat(draft.sheet().procedure()).isInstanceOf(Procedure.Attempt.Made.class);
        Procedure procedure = ((Procedure.Attempt.Made) draft.sheet().procedure()).procedure();
        Assertions.assertThat(procedure.steps()).hasSize(12);
        Assertions.assertThat(procedure.flows()).hasSize(14);
    }

    /** At another's desk. */
    private static void ratify(Visitor visitor, Effort effort) {
        visitor.browser().clearCookies();
        Page page = visitor.openAs("sekretaris.kudus", "/kudus", "/kudus");
        int before = effort.acts();
        visitor.open(page, "/kudus/sop/" + CODE + "/tinjau");
        button(page, "Berlakukan…").click();
        page.locator("vaadin-dialog vaadin-button[theme~=primary]")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*Berlakukan\\s*$")))
                .click();
        assertThat(page.getByText("Berlaku · versi 1")).isVisible();
        Assertions.assertThat(effort.acts() - before).as("to ratify").isLessThanOrEqualTo(3);

        visitor.open(page, "/kudus");
        int first = effort.acts();
        Download book = page.waitForDownload(() -> {
            inMenu(page, "Buku SOP").click();
            button(page, "Susun buku (PDF)").click();
        });
        Assertions.assertThat(effort.acts() - first).as("to print the book").isEqualTo(2);
        Assertions.assertThat(book.suggestedFilename()).isEqualTo("buku-sop.pdf");
        button(page, "Tutup pemberitahuan").click();
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

    /** What was refused is not passed over in silence, and what is said of it stays in sight. */
    @Test
    void shouldKeepSayingWhatIsNotSavedUntilItIsTakenBack(Visitor visitor) {
        begin();
        Page page = visitor.openAs("admin.kudus", "/kudus", ADDRESS);
        assertThat(cell(page, "name")).isFocused();
        cell(page, "section/RECORDS").click();
        page.keyboard().insertText("a".repeat(10_001));
        page.keyboard().press("Tab");
        assertThat(page.locator(".editor-status")).containsText("1 sel belum tersimpan");

        write(page, "section/WARNINGS", "Berkas yang kurang dikembalikan.");
        page.keyboard().press("Tab");
        assertThat(cell(page, "section/WARNINGS")).hasText("Berkas yang kurang dikembalikan.");
        assertThat(page.locator(".editor-bar .editor-status")).containsText("1 sel belum tersimpan");
        inMenu(page, "SOP").click();
        button(page, "Tetap di sini").click();

        cell(page, "section/WARNINGS").focus();
        page.keyboard().press("Control+z");

        assertThat(page.locator(".editor-status")).hasText(SAVED);
        assertThat(cell(page, "section/RECORDS")).hasText("");
        assertThat(cell(page, "section/WARNINGS")).hasText("Berkas yang kurang dikembalikan.");
    }

    @Test
    void shouldSetSymbolsFromAWholeTableOfTheSheetsShape(Visitor visitor) {
        begin();
        Page page = visitor.openAs("admin.kudus", "/kudus", ADDRESS);
        assertThat(cell(page, "name")).isFocused();
        for (String performer : List.of("Pemohon", "Petugas Loket")) {
            button(page, "+ Pelaksana").first().click();
            assertThat(page.locator("[data-edit^='column/'].writing")).isVisible();
            page.keyboard().type(performer);
            page.keyboard().press("Tab");
            assertThat(page.locator("thead [data-edit^='column/']").last()).hasText(performer);
        }
        button(page, "+ Langkah").first().click();
        assertThat(page.locator("[data-edit$='/ACTIVITY'].writing")).isVisible();

        paste(page, "text/html", """
                <table><tr><td>No</td><td>Kegiatan</td><td>Pemohon</td><td>Petugas Loket</td><td>Kelengkapan</td><td>Waktu</td><td>Output</td><td>Ket</td></tr>
                <tr><td>1</td><td>Menyerahkan berkas</td><td>●</td><td></td><td>Berkas</td><td>5 menit</td><td></td><td>catatan</td></tr>
                <tr><td>2</td><td>Mencatat</td><td></td><td>v</td><td>Buku</td><td>1 jam</td><td>Nomor</td><td></td></tr></table>""");

        assertThat(page.locator("[data-edit$='/ACTIVITY']")).hasText(new String[] {"Menyerahkan berkas", "Mencatat"});
        assertThat(page.locator("[data-edit$='/REMARK']").first()).hasText("catatan");
        Assertions.assertThat(page.locator(".place[data-performer]")
                        .evaluateAll("all => all.map(place => place.ariaPressed)"))
                .isEqualTo(List.of("true", "false", "false", "true"));
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
