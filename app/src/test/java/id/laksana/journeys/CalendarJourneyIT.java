package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.Look.look;
import static id.laksana.journeys.Visitor.heading;
import static id.laksana.journeys.Visitor.press;
import static id.laksana.journeys.Visitor.toast;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.laksana.testing.InTurn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator looks at the year, lays down a day and working hours, and tries a deadline. */
@ExtendWith(Journeys.class)
@InTurn("the calendar of Dairi")
class CalendarJourneyIT {

    @Test
    void shouldShowAYearWithItsDaysAndWhoSaysSo(Visitor visitor) {
        Page page = visitor.openAs("admin.dairi", "/dairi", "/dairi/kalender?tahun=2026");

        look(
                visitor,
                "calendar-2026",
                tab -> tab.getByText("Nomor 1497 Tahun 2025").first());
        page.setViewportSize(1280, 844);
        assertThat(page.locator(".day.holiday[title*='Isra Mikraj']")).hasCount(1);
        page.getByLabel("Tahun berikutnya").click();
        assertThat(page.getByText("Libur nasional dan cuti bersama 2027 belum lengkap"))
                .isVisible();
        look(visitor, "calendar-2027", tab -> tab.getByText("Ramadan 1448 H baru perkiraan"));
    }

    @Test
    void shouldLayDownADayAndTakeItAway(Visitor visitor) {
        Page page = visitor.openAs("admin.dairi", "/dairi", "/dairi/kalender?tahun=2026");
        press(page, "Tambah hari khusus");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Tanggal").fill("01/10/2026");
        dialog.getByLabel("Tanggal").press("Enter");
        dialog.getByLabel("Nama hari").fill("Hari Jadi Dairi");
        press(page, "Simpan");
        assertThat(dialog.getByText("Bagian ini wajib diisi")
                        .or(dialog.locator("#source[invalid]"))
                        .first())
                .isVisible();
        dialog.getByLabel("Dasar penetapan").fill("Surat Edaran Bupati 12/2026");
        look(visitor, "calendar-day", tab -> tab.getByRole(AriaRole.DIALOG).getByLabel("Dasar penetapan"));
        page.setViewportSize(1280, 844);
        press(page, "Simpan");

        assertThat(page.locator(".day.own[title*='Hari Jadi Dairi']")).hasCount(1);
        page.getByLabel("Hapus Hari Jadi Dairi").click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByText("Hapus hari", new Locator.GetByTextOptions().setExact(true))
                .click();

        assertThat(toast(page, "Hari khusus dihapus.")).isVisible();
        assertThat(page.locator(".day.own[title*='Hari Jadi Dairi']")).hasCount(0);
    }

    @Test
    void shouldRefuseHoursThatAreNoneAndLayDownSuchAsAre(Visitor visitor) {
        Page page = visitor.openAs("admin.dairi", "/dairi", "/dairi/kalender?bagian=jam");
        look(visitor, "calendar-hours", tab -> tab.getByText("Usulan awal"));
        page.setViewportSize(1280, 844);
        press(page, "Tetapkan jam kerja baru");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Berlaku sejak").fill("01/02/2028");
        dialog.getByLabel("Berlaku sejak").press("Enter");
        dialog.getByLabel("Dasar penetapan").fill("Perbup 3/2028");
        dialog.locator("#ordinary-1-breaks input").fill("12.00–17.00");
        press(page, "Simpan");
        assertThat(dialog.getByText("Istirahat 12.00–17.00 di luar jam kerja.")).isVisible();
        look(
                visitor,
                "calendar-hours-wrong",
                tab -> tab.getByRole(AriaRole.DIALOG).getByText("di luar jam kerja"));
        page.setViewportSize(1280, 844);
        dialog.locator("#ordinary-1-breaks input").fill("12.00–12.30");
        press(page, "Simpan");

        assertThat(timetable(page)).isVisible();
        page.getByLabel("Hapus jam kerja sejak 1 Februari 2028").click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByText("Hapus jam kerja", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(toast(page, "Jam kerja dihapus.")).isVisible();
        assertThat(timetable(page)).isHidden();
    }

    @Test
    void shouldLetAnOfficerTryADeadlineButChangeNothing(Visitor visitor) {
        Page page = visitor.openAs("frontoffice.dairi", "/dairi", "/dairi/kalender?bagian=hitung");

        page.locator("#arrived input").first().fill("23/12/2026");
        page.locator("#arrived input").first().press("Enter");
        page.locator("#arrived input").nth(1).fill("10.00");
        page.locator("#arrived input").nth(1).press("Enter");
        page.getByLabel("Hari kerja", new Page.GetByLabelOptions().setExact(true))
                .fill("3");
        page.getByLabel("Hari kerja", new Page.GetByLabelOptions().setExact(true))
                .press("Tab");

        assertThat(page.getByText("Tenggat Rabu, 30 Des 2026 16.00 WIB")).isVisible();
        assertThat(page.getByText("tidak dihitung, Cuti bersama: Kelahiran Yesus Kristus"))
                .isVisible();
        look(visitor, "calendar-trial", tab -> tab.getByText("hari ke-3"));
        assertThat(page.getByText("Tambah hari khusus")).isHidden();
        assertThat(heading(page, "Kalender kerja")).isVisible();
    }

    private static Locator timetable(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Sejak 1 Februari 2028"));
    }
}
