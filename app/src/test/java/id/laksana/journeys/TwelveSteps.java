package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import java.util.List;

/** An SOP of twelve steps with two decisions, as it is written by keyboard alone. */
final class TwelveSteps {

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

    private TwelveSteps() {}

    /** On the sheet that is blank but for its name, at which the focus is. */
    static void write(Page page) {
        performers(page);
        STEPS.forEach(step -> write(page, step));
        page.keyboard().press("Escape");
        page.keyboard().press("Control+Delete");
        decisions(page);
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
        Keyboard keyboard = page.keyboard();
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
        Keyboard keyboard = page.keyboard();
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
}
