package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.Look.look;
import static id.laksana.journeys.Look.row;
import static id.laksana.journeys.Visitor.heading;
import static id.laksana.journeys.Visitor.press;
import static id.laksana.journeys.Visitor.toast;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.laksana.identity.members.AsAdministrator;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.binding.Bindings;
import id.laksana.testing.InTurn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator says who stands behind the performers of the SOPs; in the end nobody is bound again. */
@ExtendWith(Journeys.class)
@InTurn("the organisation of all agencies")
class PerformersJourneyIT {

    private static final String PERFORMERS = "/kudus/pelaksana";
    private static final String CAST = "/kudus/sop/izin-usaha-industri?bagian=pelaksana";

    @Test
    void shouldBindByProposalAndByHand(Visitor visitor) {
        try {
            bind(visitor);
        } finally {
            AsAdministrator.of(new AgencyKey("kudus")).does(() -> {
                Bindings bindings = visitor.installation().bean(Bindings.class);
                bindings.board().groups().forEach(group -> bindings.release(group.seats()));
                return bindings;
            });
        }
    }

    private void bind(Visitor visitor) {
        Page page = visitor.openAs("admin.kudus", "/kudus", PERFORMERS);
        look(visitor, "performers", tab -> row(tab, "Pemohon"));
        page.setViewportSize(1280, 844);
        press(page, "Tinjau 4 usulan");
        look(
                visitor,
                "performers-accept",
                tab -> tab.getByText("Pemohon (2 SOP)").first());
        page.setViewportSize(1280, 844);
        press(page, "Terima usulan");
        assertThat(toast(page, "8 pelaksana disimpan")).isVisible();
        assertThat(row(page, "Pemohon, dicatat oleh Petugas Loket")).isVisible();
        isCast(visitor);
        isReleased(visitor);
        isFound(visitor);
    }

    private static void isCast(Visitor visitor) {
        Page page = visitor.open(visitor.page(), CAST);
        look(
                visitor,
                "sop-cast",
                tab -> tab.getByText("Contoh Kepala Dinas (pejabat contoh)").first());
        page.setViewportSize(1280, 844);
        assertThat(page.getByText("Pemohon; yang dilakukannya dicatat oleh:")).isVisible();
    }

    private static void isReleased(Visitor visitor) {
        Page page = visitor.open(visitor.page(), PERFORMERS);
        row(page, "Kepala Dinas").getByRole(AriaRole.BUTTON).focus();
        page.keyboard().press("Enter");
        look(
                visitor,
                "performers-bind",
                tab -> tab.getByText("Berlaku dalam SOP").first());
        page.setViewportSize(1280, 844);
        press(page, "Lepas tautan");
        assertThat(toast(page, "2 pelaksana disimpan")).isVisible();
        visitor.open(page, "/kudus/audit?perbuatan=BIND_PERFORMER");
        assertThat(row(page, "Jabatan: Kepala Dinas → –")).isVisible();
    }

    /** From the page of an SOP to the one who is not bound there. */
    private static void isFound(Visitor visitor) {
        Page page = visitor.open(visitor.page(), CAST);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tautkan pada jabatan: Kepala Dinas"))
                .click();
        assertThat(row(page, "Kepala Dinas")).isVisible();
        assertThat(row(page, "Sistem Oss")).isHidden();
        visitor.open(page, PERFORMERS + "?keadaan=UNBOUND");
        assertThat(row(page, "Kepala Dinas")).isVisible();
        assertThat(row(page, "Sistem Oss")).isHidden();
    }

    @Test
    void shouldNotBeThereForViewers(Visitor visitor) {
        Page page = visitor.logIn("pembaca.kudus", "/kudus");

        visitor.open(page, PERFORMERS);

        assertThat(heading(page, "Halaman tidak ditemukan")).isVisible();
        visitor.open(page, CAST);
        assertThat(page.getByText("Belum tertaut").first()).isVisible();
        assertThat(page.getByText("Tautkan pada jabatan")).isHidden();
        visitor.expects("404 GET .*/kudus/pelaksana$");
    }
}
