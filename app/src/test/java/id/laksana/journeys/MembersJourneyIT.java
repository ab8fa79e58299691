package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.Look.look;
import static id.laksana.journeys.Look.row;
import static id.laksana.journeys.Visitor.button;
import static id.laksana.journeys.Visitor.heading;
import static id.laksana.journeys.Visitor.press;
import static id.laksana.journeys.Visitor.toast;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.laksana.identity.members.AsAdministrator;
import id.laksana.migrations.AgencyKey;
import id.laksana.organisation.structure.Post;
import id.laksana.organisation.structure.PostChanges;
import id.laksana.organisation.structure.PostKind;
import id.laksana.organisation.structure.Unit;
import id.laksana.organisation.structure.UnitChanges;
import id.laksana.tenantadmin.realm.AgencyMembers;
import id.laksana.testing.InTurn;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator takes somebody on, who comes, and sends them away again. */
@ExtendWith(Journeys.class)
@InTurn("members of all agencies")
class MembersJourneyIT {

    private static final AgencyKey KUDUS = new AgencyKey("kudus");
    private static final String OWN_PASSWORD = "kata sandi pilihan sendiri";

    @Test
    void shouldTakeOnSomebodyNewLetThemComeAndSendThemAway(Visitor visitor) {
        Page page = visitor.openAs("admin.blitar", "/blitar", "/blitar/anggota");
        look(visitor, "members", tab -> row(tab, "admin.blitar"));
        page.setViewportSize(1280, 844);

        String password = takeOn(visitor, page);
        visitor.open(page, "/blitar/anggota?cari=ratna");
        assertThat(row(page, "Ratna Dewi, S.E.")).isVisible();
        assertThat(row(page, "Belum masuk")).isVisible();
        comesWith(visitor, password);

        visitor.open(page, "/blitar/anggota?cari=ratna");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ratna Dewi, S.E."))
                .click();
        assertThat(heading(page, "Ratna Dewi, S.E.")).isVisible();
        assertThat(button(page, "Atur ulang kata sandi")).isVisible();
        look(visitor, "member", tab -> tab.getByText("Mengerjakan permohonan"));
        page.setViewportSize(1280, 844);
        changesRoles(page);
        resetsThePassword(page, password);
        shutsAndOpens(page);
        removes(visitor, page);
    }

    @Test
    void shouldGiveAMemberAPostAndEndIt(Visitor visitor) {
        String post = "Petugas Loket Uji " + UUID.randomUUID().toString().substring(0, 8);
        addPost(visitor, post);
        Page page = visitor.openAs("admin.blitar", "/blitar", "/blitar/anggota?cari=frontoffice.blitar");
        page.locator("a.row-link:visible").first().click();
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Jabatan"))
                .click();
        press(page, "Beri jabatan");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        confirm(dialog, "Beri jabatan");
        assertThat(dialog.getByText("Pilih jabatan.")).isVisible();
        dialog.getByLabel("Nama jabatan").fill(post);
        page.locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(post))
                .click();
        look(visitor, "member-give-post", _ -> dialog.getByLabel("Nomor surat keputusan"));
        page.setViewportSize(1280, 844);
        confirm(dialog, "Beri jabatan");
        assertThat(toast(page, "Jabatan tersimpan.")).isVisible();
        look(
                visitor,
                "member-posts",
                tab -> tab.locator(".posts-panel .post").filter(new Locator.FilterOptions().setHasText(post)));
        page.setViewportSize(1280, 844);
        visitor.open(page, "/blitar/anggota?cari=" + post.substring(post.length() - 8));
        assertThat(row(page, post)).isVisible();

        page.locator("a.row-link:visible").first().click();
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Jabatan"))
                .click();
        press(page, "Akhiri " + post);
        confirm(page.getByRole(AriaRole.ALERTDIALOG), "Akhiri");
        assertThat(toast(page, "Jabatan diakhiri.")).isVisible();
        assertThat(page.locator(".posts-panel li").filter(new Locator.FilterOptions().setHasText("sampai")))
                .isVisible();
    }

    @Test
    void shouldSayWhatIsWrongWithWhoIsToBeTakenOn(Visitor visitor) {
        Page page = visitor.openAs("admin.blitar", "/blitar", "/blitar/anggota");
        press(page, "Terima anggota");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Nama lengkap").fill("<b>");
        dialog.getByLabel("Nama pengguna").fill("a");
        confirm(dialog, "Terima anggota");
        assertThat(dialog.getByText("Tuliskan nama tanpa tanda")).isVisible();
        assertThat(dialog.getByText("Pakai 3 sampai 60 huruf kecil")).isVisible();
        look(visitor, "take-on-wrong", _ -> dialog.getByText("Tuliskan nama tanpa tanda"));
        page.setViewportSize(1280, 844);

        dialog.getByLabel("Sudah punya akun Laksana").check();
        dialog.getByLabel("Nama pengguna atau surel").fill("operator");
        confirm(dialog, "Terima anggota");

        assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("Tidak ada akun yang dapat diterima");
        look(visitor, "take-on-refused", _ -> dialog.getByRole(AriaRole.ALERT).first());
    }

    @Test
    void shouldFindForeignMembersAsAbsentAsNobody(Visitor visitor) {
        UUID foreign = AgencyMembers.of(visitor.installation().realm().provisioner(), KUDUS)
                .activeAdministrators()
                .getFirst();
        Page page = visitor.openAs("admin.blitar", "/blitar", "/blitar/anggota");

        for (Object id : new Object[] {foreign, UUID.randomUUID(), "bukan-anggota"}) {
            visitor.open(page, "/blitar/anggota/" + id);
            assertThat(heading(page, "Halaman tidak ditemukan")).isVisible();
        }
        visitor.expects("404 GET .*/blitar/anggota/.*$");
    }

    @Test
    void shouldBeThereForAdministratorsOnly(Visitor visitor) {
        Page page = visitor.openAs("frontoffice.blitar", "/blitar", "/blitar/anggota");

        assertThat(heading(page, "Halaman tidak ditemukan")).isVisible();
        visitor.expects("404 GET .*/blitar/anggota$");
    }

    private static String takeOn(Visitor visitor, Page page) {
        press(page, "Terima anggota");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByLabel("Nama lengkap")).isFocused();
        Keyboard keyboard = new Keyboard(page);
        keyboard.type("Ratna Dewi, S.E.").press("Tab").type("ratna.dewi").press("Tab");
        assertThat(dialog.getByLabel("Nama pengguna")).hasValue("ratna.dewi");
        look(visitor, "take-on", _ -> dialog.getByLabel("Surel"));
        page.setViewportSize(1280, 844);
        confirm(dialog, "Terima anggota");
        Locator password = page.getByLabel("Kata sandi sekali pakai").last();
        assertThat(password).hasValue(Pattern.compile("[a-z2-9]{4}(-[a-z2-9]{4}){3}"));
        look(visitor, "one-time-password", _ -> button(page, "Sudah dicatat"));
        page.setViewportSize(1280, 844);
        String given = password.inputValue();
        press(page, "Sudah dicatat");
        return given;
    }

    /** In a browser of her own. */
    private static void comesWith(Visitor visitor, String password) {
        try (var browser = visitor.browser().browser().newContext()) {
            Page hers = browser.newPage();
            hers.navigate(visitor.address("/blitar"));
            hers.locator("#username").fill("ratna.dewi");
            hers.locator("#password").fill(password);
            hers.locator("#kc-login").click();
            hers.locator("#password-new").fill(OWN_PASSWORD);
            hers.locator("#password-confirm").fill(OWN_PASSWORD);
            hers.locator("[type=submit]").click();
            assertThat(hers.getByText("Selamat bekerja, Ratna Dewi, S.E..")).isVisible();
        }
    }

    private static void changesRoles(Page page) {
        page.getByLabel("Pembaca").check();
        press(page, "Simpan");
        assertThat(toast(page, "Peran tersimpan.")).isVisible();
        page.reload();
        assertThat(page.getByLabel("Pembaca")).isChecked();
        assertThat(page.getByLabel("Petugas")).isChecked();
    }

    private static void resetsThePassword(Page page, String before) {
        press(page, "Atur ulang kata sandi");
        confirm(page.getByRole(AriaRole.ALERTDIALOG), "Atur ulang kata sandi");
        Locator password = page.getByLabel("Kata sandi sekali pakai").last();
        assertThat(password).not().hasValue(before);
        press(page, "Sudah dicatat");
        assertThat(password).isHidden();
    }

    private static void shutsAndOpens(Page page) {
        press(page, "Nonaktifkan akun");
        confirm(page.getByRole(AriaRole.ALERTDIALOG), "Nonaktifkan akun");
        assertThat(toast(page, "dinonaktifkan")).isVisible();
        assertThat(page.locator(".status.bad")).hasText("Nonaktif");
        press(page, "Aktifkan akun");
        assertThat(toast(page, "aktif kembali")).isVisible();
        assertThat(page.locator(".status.bad")).isHidden();
    }

    private static void removes(Visitor visitor, Page page) {
        press(page, "Keluarkan dari instansi");
        Locator question = page.getByRole(AriaRole.ALERTDIALOG);
        assertThat(question).containsText("Ratna Dewi, S.E. kehilangan semua peran");
        look(visitor, "member-remove", _ -> button(page, "Batal"));
        page.setViewportSize(1280, 844);
        confirm(question, "Keluarkan dari instansi");
        visitor.isAt(page, "/blitar/anggota");
        assertThat(row(page, "admin.blitar")).isVisible();
        assertThat(row(page, "Ratna Dewi")).isHidden();
        visitor.open(page, "/blitar/audit?perbuatan=REMOVE_MEMBER");
        assertThat(row(page, "Ratna Dewi, S.E. (ratna.dewi)")).isVisible();
        assertThat(row(page, "Tahap: selesai")).isVisible();
    }

    private static void addPost(Visitor visitor, String name) {
        AsAdministrator.of(new AgencyKey("blitar")).does(() -> {
            Unit unit = Unit.fresh(null, "Unit " + name);
            visitor.installation().bean(UnitChanges.class).add(unit);
            return visitor.installation()
                    .bean(PostChanges.class)
                    .add(Post.fresh(unit.id(), name, PostKind.FRONT_OFFICE));
        });
    }

    private static void confirm(Locator dialog, String action) {
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(action).setExact(true))
                .click();
    }
}
