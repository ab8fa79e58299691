package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.Visitor.press;
import static id.laksana.journeys.Visitor.toast;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.laksana.testing.InTurn;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Journeys.class)
@InTurn("the appearance of Pekalongan")
class AppearanceJourneyIT {

    private static final String EMBLEM_WIDTH = "document.querySelector('.here .emblem img').naturalWidth";
    private static final String HUE = "getComputedStyle(document.documentElement).getPropertyValue('--agency-hue')";

    @Test
    void shouldShowAllMembersWhatTheAdministratorChose(Visitor visitor) throws IOException {
        Page page = visitor.openAs("admin.pekalongan", "/pekalongan", "/pekalongan/tampilan");
        page.getByLabel("Nama pendek").fill("Dinas Contoh Tampilan");
        page.getByLabel("Ungu", new Page.GetByLabelOptions().setExact(true)).check();
        choose(page, new FilePayload("lambang.png", "image/png", png()));
        assertThat(page.locator(".emblem-preview img")).isVisible();

        press(page, "Simpan");

        assertThat(toast(page, "Tersimpan.")).isVisible();
        isShown(page, "Tampilan instansi");
        visitor.browser().clearCookies();
        isShown(visitor.logIn("pembaca.pekalongan", "/pekalongan"), "Beranda");
        visitor.browser().clearCookies();
        assertThat(visitor.logIn("pembaca.kudus", "/kudus").locator(".here .name"))
                .hasText("DPMPTSP Kabupaten Kudus");
        assertThat(page.evaluate(HUE)).isNotEqualTo("300");
    }

    @Test
    void shouldSayThatAFileIsNoPictureAndKeepTheEmblem(Visitor visitor) throws IOException {
        Page page = visitor.openAs("admin.pekalongan", "/pekalongan", "/pekalongan/tampilan");
        choose(page, new FilePayload("lambang.png", "image/png", png()));
        assertThat(page.locator(".emblem-preview img")).isVisible();

        choose(page, new FilePayload("surat.png", "image/png", "bukan gambar".getBytes(StandardCharsets.UTF_8)));

        assertThat(page.getByText("Berkas ini bukan gambar PNG atau JPEG yang utuh")
                        .first())
                .isVisible();
        assertThat(page.locator(".emblem-preview img")).isVisible();
    }

    private static void choose(Page page, FilePayload file) {
        page.locator("input[type=file]").setInputFiles(file);
    }

    private static void isShown(Page page, String title) {
        assertThat(page.locator(".here .name")).hasText("Dinas Contoh Tampilan");
        assertThat(page).hasTitle(title + " · Dinas Contoh Tampilan · Laksana");
        assertThat(page.locator(".here .emblem img")).isVisible();
        assertThat(page.evaluate(EMBLEM_WIDTH)).isEqualTo(64);
        assertThat(page.evaluate(HUE)).isEqualTo("300");
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }
}
