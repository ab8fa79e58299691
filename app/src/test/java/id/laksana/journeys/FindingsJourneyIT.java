package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.Look.look;
import static id.laksana.journeys.Visitor.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.laksana.testing.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator looks at what is wrong with an SOP. */
@ExtendWith(Journeys.class)
@Beside
class FindingsJourneyIT {

    @Test
    void shouldShowFromTheTopOfTheSheetWhatIsWrongAndWhatToDo(Visitor visitor) {
        Page page =
                visitor.openAs("admin.dairi", "/dairi", "/dairi/contoh-temuan/01-penerbitan-izin-usaha-mikro-kecil");

        look(visitor, "findings", tab -> finding(tab, "NIP tidak terdiri atas 18 angka"));
        assertThat(page.locator(".findings h2").first()).hasText("Identitas");
        assertThat(finding(page, "NIP tidak terdiri atas 18 angka"))
                .containsText("“19651115 198602 1 02” terdiri atas 17 angka.");
        assertThat(finding(page, "NIP tidak terdiri atas 18 angka"))
                .containsText("Cocokkan NIP dengan data kepegawaian");
        assertThat(finding(page, "NIP tidak terdiri atas 18 angka")).containsText("Belum diperiksa");
        assertThat(finding(page, "Kegiatan tidak dimulai dengan kata kerja"))
                .containsText("Langkah 7, kolom Kegiatan“Peninjauan lapangan”");
    }

    @Test
    void shouldShowOnlyTheSeverityThatIsChosen(Visitor visitor) {
        Page page =
                visitor.openAs("admin.dairi", "/dairi", "/dairi/contoh-temuan/01-penerbitan-izin-usaha-mikro-kecil");
        assertThat(finding(page, "Kegiatan tidak dimulai dengan kata kerja")).isVisible();

        button(page, "Peringatan").focus();
        page.keyboard().press("Enter");

        assertThat(finding(page, "Kegiatan tidak dimulai dengan kata kerja")).isHidden();
        assertThat(finding(page, "NIP tidak terdiri atas 18 angka")).isVisible();
        assertThat(button(page, "Peringatan")).hasAttribute("aria-pressed", "true");
        assertThat(button(page, "Peringatan")).isFocused();
        assertThat(button(page, "Kesalahan 0")).isDisabled();

        button(page, "Semua").click();

        assertThat(finding(page, "Kegiatan tidak dimulai dengan kata kerja")).isVisible();
        assertThat(button(page, "Peringatan")).hasAttribute("aria-pressed", "false");
    }

    @Test
    void shouldShowMarkupOfASheetAsText(Visitor visitor) {
        Page page = visitor.openAs(
                "kepala.pekalongan", "/pekalongan", "/pekalongan/contoh-temuan/06-pengesahan-perjanjian-pemagangan");

        look(visitor, "findings-markup", tab -> finding(tab, "Simbol di luar lima simbol baku"));
        assertThat(finding(page, "Simbol di luar lima simbol baku")).containsText("<pre>");
    }

    @Test
    void shouldSayWhereNothingIsWrong(Visitor visitor) {
        visitor.openAs("admin.dairi", "/dairi", "/dairi/contoh-temuan/tanpa");

        look(visitor, "findings-none", tab -> tab.getByText("Tidak ada temuan."));
    }

    private static Locator finding(Page page, String title) {
        return page.locator(".finding").filter(new Locator.FilterOptions().setHasText(title));
    }
}
