package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.Look.look;
import static id.laksana.journeys.Visitor.button;
import static id.laksana.journeys.Visitor.press;
import static id.laksana.journeys.Visitor.toast;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.laksana.identity.members.AsAdministrator;
import id.laksana.identity.members.Roster;
import id.laksana.migrations.AgencyKey;
import id.laksana.organisation.structure.Post;
import id.laksana.organisation.structure.PostId;
import id.laksana.organisation.structure.Structure;
import id.laksana.organisation.structure.Unit;
import id.laksana.organisation.structure.UnitEditors;
import id.laksana.organisation.structure.UnitEditors.Editor;
import id.laksana.testing.InTurn;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator lets an officer edit a unit; the officer does, until it is taken away again. */
@ExtendWith(Journeys.class)
@InTurn("the organisation of all agencies")
class EditorsJourneyIT {

    private static final String UNIT = "Bidang Perizinan";
    private static final String CHART = "/kudus/organisasi";

    private final AsAdministrator kudus = AsAdministrator.of(new AgencyKey("kudus"));

    @Test
    void shouldEditAUnitUntilItIsTakenAway(Visitor visitor) {
        try {
            gives(visitor);
        } finally {
            takeAway(visitor);
        }
    }

    @Test
    void shouldBeRefusedWhenItWasTakenAwayMeanwhile(Visitor visitor) {
        kudus.does(() -> {
            UnitEditors editors = visitor.installation().bean(UnitEditors.class);
            visitor.installation().bean(Roster.class).refresh();
            editors.change(unit(visitor).id(), Set.of(), Set.of(member(visitor, "frontoffice.kudus")));
            return editors;
        });
        try {
            edits(visitor);
        } finally {
            takeAway(visitor);
        }
    }

    private void gives(Visitor visitor) {
        Page page = visitor.openAs("admin.kudus", "/kudus", CHART);
        press(page, "Penyunting unit: " + UNIT);
        Locator field = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Penyunting"));
        field.fill("frontoffice.kudus");
        page.getByRole(AriaRole.OPTION).filter(named("frontoffice.kudus")).click();
        page.keyboard().press("Escape");
        look(
                visitor,
                "editors-give",
                tab -> tab.getByText("Tanpa menjadi administrator").first());
        page.setViewportSize(1280, 844);
        press(page, "Simpan");
        assertThat(toast(page, "Penyunting unit disimpan")).isVisible();
        look(visitor, "editors-chart", tab -> tab.getByText("Disunting oleh").first());
        page.setViewportSize(1280, 844);
        visitor.open(page, "/kudus/anggota/" + kudus.does(() -> member(visitor, "frontoffice.kudus")));
        look(
                visitor,
                "editors-member",
                tab -> tab.getByText("Menyunting unit kerja").first());
        page.setViewportSize(1280, 844);
        visitor.open(page, "/kudus/audit?perbuatan=CHANGE_EDITORS");
        assertThat(Look.row(page, UNIT)).isVisible();
    }

    private void edits(Visitor visitor) {
        Page page = visitor.openAs("frontoffice.kudus", "/kudus", CHART);
        assertThat(button(page, "Tambah jabatan: " + UNIT)).isVisible();
        assertThat(button(page, "Tambah jabatan: DPMPTSP Kabupaten Kudus")).isHidden();
        assertThat(button(page, "Penyunting unit: " + UNIT)).isHidden();
        look(visitor, "editors-editor", tab -> tab.getByText("Disunting oleh").first());
        page.setViewportSize(1280, 844);
        visitor.open(page, "/kudus/organisasi/jabatan/" + post(visitor, "Kepala Dinas"));
        assertThat(page.getByText("Contoh Kepala Dinas (pejabat contoh)").first())
                .isVisible();
        assertThat(button(page, "Ubah jabatan")).isHidden();
        visitor.open(page, "/kudus/kalender");
        assertThat(page.getByText("Kalender kerja").first()).isVisible();
        assertThat(button(page, "Tambah hari khusus")).isHidden();
        visitor.open(
                page, "/kudus/kalender?pola=" + kudus.does(() -> unit(visitor).id()));
        assertThat(button(page, "Tambah hari khusus")).isVisible();
        binds(visitor);
        visitor.open(page, "/kudus/organisasi/jabatan/" + post(visitor, "Petugas Loket"));
        press(page, "Ubah jabatan");
        page.getByLabel("Nama").first().fill("Petugas Loket Uji");

        takeAway(visitor);

        press(page, "Simpan");
        assertThat(page.getByText("Peran Anda tidak memperkenankan").first()).isVisible();
        List<String> posts = kudus.does(() -> visitor.installation().bean(Structure.class).posts().stream()
                .map(Post::name)
                .toList());
        assertThat(posts).doesNotContain("Petugas Loket Uji");
    }

    /** Only what stands behind the unit's posts is theirs to say. */
    private static void binds(Visitor visitor) {
        Page page = visitor.open(visitor.page(), "/kudus/pelaksana");
        press(page, "Tinjau 3 usulan");
        assertThat(page.getByText("Pemohon (2 SOP)").first()).isVisible();
        assertThat(page.getByText("Kepala Dinas (2 SOP)")).isHidden();
        look(visitor, "editors-accept", tab -> tab.getByText("Pemohon (2 SOP)").first());
        page.setViewportSize(1280, 844);
    }

    private void takeAway(Visitor visitor) {
        kudus.does(() -> {
            UnitEditors editors = visitor.installation().bean(UnitEditors.class);
            Unit unit = unit(visitor);
            Set<UUID> now = editors.all().getOrDefault(unit.id(), List.of()).stream()
                    .map(Editor::member)
                    .collect(Collectors.toSet());
            editors.change(unit.id(), now, Set.of());
            return unit;
        });
    }

    private static UUID member(Visitor visitor, String username) {
        return visitor.installation().bean(Roster.class).all().stream()
                .filter(member -> member.username().equals(username))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Unit unit(Visitor visitor) {
        return visitor.installation().bean(Structure.class).units().stream()
                .filter(unit -> unit.name().equals(UNIT))
                .findFirst()
                .orElseThrow();
    }

    private PostId post(Visitor visitor, String name) {
        return kudus.does(() -> visitor.installation().bean(Structure.class).posts().stream()
                .filter(post -> post.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id());
    }

    private static Locator.FilterOptions named(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
