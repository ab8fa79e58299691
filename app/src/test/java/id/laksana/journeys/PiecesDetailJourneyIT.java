package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.Look.look;
import static id.laksana.journeys.Visitor.button;
import static id.laksana.journeys.Visitor.heading;
import static id.laksana.journeys.Visitor.toast;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.laksana.migrations.AgencyKey;
import id.laksana.samples.SampleDetailView;
import id.laksana.testing.InTurn;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The detail page with its tabs, and what is done on it: the form dialog, the grave question, the offer to undo. */
@ExtendWith(Journeys.class)
@InTurn("the sample of Dairi")
class PiecesDetailJourneyIT {

    private static final String PRESS_ENTER_TWICE = """
            field => [1, 2].forEach(() => field.dispatchEvent(
                new KeyboardEvent("keydown", {key: "Enter", code: "Enter", bubbles: true, composed: true, cancelable: true})))""";

    private static final String DETAIL = "/dairi/contoh-rincian/P-000001";
    private static final List<String> DONE = SampleDetailView.done(new AgencyKey("dairi"));

    @BeforeEach
    void forget() {
        DONE.clear();
    }

    @Test
    void shouldLookRight(Visitor visitor) {
        open(visitor, DETAIL);

        look(visitor, "detail", tab -> heading(tab, "Berkas P-000001"));
    }

    @Test
    void shouldTellTheTabInTheAddress(Visitor visitor) {
        Page page = open(visitor, DETAIL + "?bagian=riwayat");
        assertThat(page.getByText("Isi riwayat.")).isVisible();
        assertThat(DONE).containsExactly("Isi riwayat.");

        tab(page, "Riwayat").focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Isi lampiran.")).isVisible();

        Visitor.goBack(page, visitor.address(DETAIL + "?bagian=lampiran"));
        assertThat(page.getByText("Isi riwayat.")).isVisible();
        assertThat(page.getByText("Isi lampiran.")).isHidden();
    }

    @Test
    void shouldShowTheFirstTabWhereTheAddressNamesNone(Visitor visitor) {
        Page page = open(visitor, DETAIL + "?bagian=%27%22%3E");

        assertThat(page.getByText("Isi ringkasan.")).isVisible();
    }

    @Test
    void shouldOfferToTryAPartAgain(Visitor visitor) {
        Page page = open(visitor, DETAIL + "?bagian=gagal");

        assertThat(button(page, "Coba lagi")).isVisible();
        assertThat(heading(page, "Berkas P-000001")).isVisible();
    }

    @Test
    void shouldSaveFromTheDialogByKeyboardAndGiveTheFocusBack(Visitor visitor) {
        Page page = open(visitor, DETAIL);
        openDialog(page);
        assertThat(desk(page)).isFocused();
        desk(page).fill("Loket 7");
        look(visitor, "form-dialog", PiecesDetailJourneyIT::desk);

        desk(page).press("Enter");

        assertThat(toast(page, "Tersimpan.")).isVisible();
        assertThat(desk(page)).isHidden();
        assertThat(DONE).containsSubsequence("saved Loket 7", "shown");
        assertThat(button(page, "Ubah")).isFocused();
    }

    @Test
    void shouldSaveOnceHoweverOftenEnterIsPressed(Visitor visitor) {
        Page page = open(visitor, DETAIL);
        openDialog(page);
        desk(page).fill("Loket 8");
        desk(page).dispatchEvent("change");

        // In one go: a machine that is slow would press the second on whatever has the focus after the first.
        desk(page).evaluate(PRESS_ENTER_TWICE);

        assertThat(desk(page)).isHidden();
        assertThat(DONE.stream().filter("saved Loket 8"::equals)).hasSize(1);
    }

    @Test
    void shouldBeginANewLineWithEnterWithinALongText(Visitor visitor) {
        Page page = open(visitor, DETAIL);
        openDialog(page);

        page.getByLabel("Catatan").last().focus();
        page.keyboard().type("satu\ndua");

        assertThat(page.locator("textarea")).hasValue("satu\ndua");
        assertThat(DONE).doesNotContain("shown");
    }

    @Test
    void shouldPointToWhatIsWrong(Visitor visitor) {
        Page page = open(visitor, DETAIL);
        openDialog(page);
        desk(page).fill("");

        button(page, "Simpan").click();

        assertThat(page.getByText("Wajib diisi.").first()).isVisible();
        assertThat(desk(page)).isFocused();
    }

    @Test
    void shouldKeepWhatWasTypedWhenSomebodyElseSaved(Visitor visitor) {
        Page page = open(visitor, DETAIL);
        openDialog(page);
        desk(page).fill("basi");

        button(page, "Simpan").click();

        assertThat(toast(page, "sudah diubah orang lain")).isVisible();
        assertThat(desk(page)).hasValue("basi");
    }

    @Test
    void shouldAskBeforeThrowingAwayOnlyWhatWasTyped(Visitor visitor) {
        Page page = open(visitor, DETAIL);
        openDialog(page);
        page.keyboard().press("Escape");
        assertThat(desk(page)).isHidden();

        openDialog(page);
        page.keyboard().type("Loket 9");
        page.keyboard().press("Escape");
        assertThat(button(page, "Lanjutkan mengisi")).isFocused();
        page.keyboard().press("Enter");
        assertThat(button(page, "Buang isian")).hasCount(0);
        desk(page).press("Escape");
        button(page, "Buang isian").click();

        assertThat(desk(page)).isHidden();
        openDialog(page);
        assertThat(desk(page)).not().hasValue("Loket 9");
    }

    @Test
    void shouldAskForAWordBeforeWhatIsGrave(Visitor visitor) {
        Page page = open(visitor, DETAIL);
        button(page, "Hapus").click();
        assertThat(button(page, "Batal")).isFocused();
        assertThat(button(page, "Hapus 1 berkas")).isDisabled();
        look(visitor, "confirmation", tab -> button(tab, "Hapus 1 berkas"));
        button(page, "Batal").focus();
        page.keyboard().press("Enter");
        assertThat(button(page, "Batal")).isHidden();

        button(page, "Hapus").click();
        page.getByLabel("Ketik hapus untuk melanjutkan").last().fill("HAPUS");
        button(page, "Hapus 1 berkas").click();

        assertThat(button(page, "Batal")).isHidden();
        assertThat(DONE.stream().filter("deleted"::equals)).hasSize(1);
    }

    @Test
    void shouldTakeBackOnceWithTheKeyboard(Visitor visitor) {
        Page page = open(visitor, DETAIL);
        button(page, "Tandai").click();
        button(page, "Urungkan").focus();
        look(visitor, "undo", tab -> toast(tab, "Berkas ditandai."));

        page.keyboard().press("Alt+u");
        page.keyboard().press("Alt+u");

        assertThat(toast(page, "Diurungkan.")).isVisible();
        assertThat(DONE.stream().filter("unmarked"::equals)).hasSize(1);
    }

    @Test
    void shouldKeepTheOfferWhileSomebodyIsAtIt(Visitor visitor) {
        Page page = open(visitor, DETAIL);
        page.clock().install();
        button(page, "Tandai").click();
        button(page, "Urungkan").focus();

        page.clock().runFor(30_000);
        assertThat(button(page, "Urungkan")).isVisible();
        button(page, "Tandai").focus();
        page.clock().runFor(11_000);

        assertThat(button(page, "Urungkan")).isHidden();
        assertThat(DONE).contains("marked").doesNotContain("unmarked");
    }

    private static Page open(Visitor visitor, String address) {
        return PiecesListJourneyIT.open(visitor, address);
    }

    private static void openDialog(Page page) {
        button(page, "Ubah").focus();
        page.keyboard().press("Enter");
        assertThat(desk(page)).isVisible();
    }

    private static Locator desk(Page page) {
        return page.locator("#desk input");
    }

    private static Locator tab(Page page, String name) {
        return page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name));
    }
}
