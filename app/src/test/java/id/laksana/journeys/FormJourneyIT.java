package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.Look.look;
import static id.laksana.journeys.Visitor.press;
import static id.laksana.journeys.Visitor.toast;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.laksana.testing.InTurn;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator lays down what a service asks of applicants, and tries it as the counter will see it. */
@ExtendWith(Journeys.class)
@InTurn("the services of all agencies")
class FormJourneyIT {

    private static final String SERVICE = "/blitar/pelayanan/perizinan-berusaha-melalui-oss";

    @Test
    void shouldChangeTheProposedFormAndLayItDown(Visitor visitor) {
        Page page = visitor.openAs("admin.blitar", "/blitar", SERVICE);
        assertThat(page.getByText("Usulan, belum ditetapkan")).isVisible();
        assertThat(items(page)).containsText(new String[] {"Nama usaha", "Alamat tempat usaha", "Kode KBLI"});

        addTheArea(page);
        assertThat(items(page).last()).containsText("Bilangan · wajib");
        assertThat(page.getByText("Ada perubahan yang belum ditetapkan")).isVisible();

        up(page, "Luas tempat usaha (m²)").press("Enter");
        assertThat(items(page).last()).not().containsText("Luas tempat usaha");
        assertThat(up(page, "Luas tempat usaha (m²)")).isFocused();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hapus Tingkat risiko"))
                .press("Enter");
        look(visitor, "application-form", tab -> tab.getByText("Ada perubahan yang belum ditetapkan"));
        page.setViewportSize(1280, 844);
        press(page, "Tetapkan isian");

        assertThat(toast(page, "Tersimpan.")).isVisible();
        page.reload();
        assertThat(page.getByText(Pattern.compile("Ditetapkan, revisi \\d+"))).isVisible();
        assertThat(items(page).filter(new Locator.FilterOptions().setHasText("Luas tempat usaha")))
                .isVisible();
        assertThat(items(page).filter(new Locator.FilterOptions().setHasText("Tingkat risiko")))
                .isHidden();
        visitor.open(page, "/blitar/audit?perbuatan=CHANGE_FORM");
        assertThat(Look.row(page, "Luas tempat usaha")).isVisible();
    }

    @Test
    void shouldSayAtTheFieldWhatIsWrongWhenTheFormIsTried(Visitor visitor) {
        Page page = visitor.openAs("admin.kudus", "/kudus", "/kudus/pelayanan/izin-perluasan-industri");
        Locator preview = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Tampilan di loket"));
        named(preview, "Kode KBLI").fill("12a");
        named(preview, "Tambahan kapasitas (%)").fill("1.000,5");

        press(page, "Coba isian");

        assertThat(preview.getByText("Tuliskan tepat 5 angka.")).isVisible();
        assertThat(preview.getByText("Paling banyak 1000.")).isVisible();
        assertThat(preview.getByText("Ada isian yang belum benar.")).isVisible();
        look(visitor, "application-form-wrong", tab -> tab.getByText("Tuliskan tepat 5 angka."));
        page.setViewportSize(1280, 844);
        named(preview, "Nama usaha").fill("PT Maju");
        named(preview, "Jalan, nomor, RT/RW untuk Alamat tempat usaha").fill("Jl. Sunan Kudus 12");
        named(preview, "Kode pos untuk Alamat tempat usaha").fill("59313");
        named(preview, "Kode KBLI").fill("10.792");
        named(preview, "Nomor izin yang diperluas").fill("503/12/2019");
        named(preview, "Jenis industri").fill("Makanan");
        named(preview, "Tambahan kapasitas (%)").fill("12,5");
        press(page, "Coba isian");
        assertThat(preview.getByText("Isian ini benar dan lengkap.")).isVisible();
    }

    private static void addTheArea(Page page) {
        press(page, "Tambah isian");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        named(dialog, "Nama isian").fill("nama USAHA");
        use(dialog);
        assertThat(dialog.getByText("Sudah ada yang bernama “nama USAHA”.")).isVisible();
        named(dialog, "Nama isian").fill("Luas tempat usaha (m²)");
        choose(page, dialog, "Bilangan");
        named(dialog, "Paling kecil atau paling awal").fill("1");
        named(dialog, "Paling besar atau paling akhir").fill("10.000");
        dialog.getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName("Wajib"))
                .check();
        use(dialog);
        assertThat(dialog).isHidden();
    }

    private static Locator items(Page page) {
        return page.locator("ol[aria-label='Isian'] > li");
    }

    private static Locator up(Page page, String label) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Naikkan " + label));
    }

    private static Locator named(Locator within, String name) {
        return within.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(name));
    }

    private static void use(Locator dialog) {
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Pakai").setExact(true))
                .click();
    }

    private static void choose(Page page, Locator dialog, String kind) {
        dialog.locator("#field-type").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(kind))
                .click();
    }
}
