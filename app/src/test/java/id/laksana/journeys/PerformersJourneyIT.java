package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.Look.look;
import static id.laksana.journeys.Look.row;
import static id.laksana.journeys.Visitor.heading;
import static id.laksana.journeys.Visitor.press;
import static id.laksana.journeys.Visitor.toast;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.identity.Role;
import id.laksana.migrations.AgencyKey;
import id.laksana.organisation.structure.Post;
import id.laksana.organisation.structure.PostChange;
import id.laksana.organisation.structure.PostChanges;
import id.laksana.organisation.structure.PostKind;
import id.laksana.organisation.structure.Unit;
import id.laksana.organisation.structure.UnitChange;
import id.laksana.organisation.structure.UnitChanges;
import id.laksana.organisation.structure.UnitId;
import id.laksana.testing.InTurn;
import id.laksana.testing.Installation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator says who stands behind the performers of the SOPs; in the end the posts are closed again. */
@ExtendWith(Journeys.class)
@InTurn("the organisation of all agencies")
class PerformersJourneyIT {

    private static final AgencyKey KUDUS = new AgencyKey("kudus");
    private static final String PERFORMERS = "/kudus/pelaksana";

    private final Installation installation = Installation.get();

    @Test
    void shouldBindByProposalAndByHand(Visitor visitor) {
        List<Post> posts = Stream.of(
                        Post.fresh(unit(), "Kepala Dinas", PostKind.HEAD),
                        Post.fresh(unit(), "Petugas Loket", PostKind.FRONT_OFFICE),
                        Post.fresh(unit(), "Tim Teknis", PostKind.TECHNICAL_TEAM))
                .map(post -> ((PostChange.Done) asAdministrator(
                                () -> installation.bean(PostChanges.class).add(post)))
                        .post())
                .toList();
        try {
            bind(visitor);
        } finally {
            posts.forEach(post ->
                    asAdministrator(() -> installation.bean(PostChanges.class).change(closed(post))));
        }
    }

    private void bind(Visitor visitor) {
        Page page = visitor.openAs("admin.kudus", "/kudus", PERFORMERS);
        look(visitor, "performers", tab -> row(tab, "Pemohon"));
        page.setViewportSize(1280, 844);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tinjau"))
                .click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByText("Pemohon (2 SOP)").first()).isVisible();
        look(
                visitor,
                "performers-accept",
                tab -> tab.getByText("Pemohon (2 SOP)").first());
        page.setViewportSize(1280, 844);
        press(page, "Terima usulan");
        assertThat(toast(page, "pelaksana disimpan")).isVisible();
        assertThat(row(page, "Pemohon, dicatat oleh Petugas Loket")).isVisible();

        row(page, "Kepala Dinas").getByRole(AriaRole.BUTTON).focus();
        page.keyboard().press("Enter");
        assertThat(dialog.getByText("Berlaku dalam SOP").first()).isVisible();
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

    @Test
    void shouldBeThereForAdministratorsOnly(Visitor visitor) {
        Page page = visitor.logIn("pembaca.kudus", "/kudus");

        visitor.open(page, PERFORMERS);

        assertThat(heading(page, "Halaman tidak ditemukan")).isVisible();
        visitor.expects("404 GET .*/kudus/pelaksana$");
    }

    private UnitId unit() {
        return ((UnitChange.Done) asAdministrator(
                        () -> installation.bean(UnitChanges.class).add(Unit.fresh(null, "Unit Uji"))))
                .unit()
                .id();
    }

    private Post closed(Post post) {
        LocalDate today = LocalDate.ofInstant(installation.bean(Clock.class).instant(), ZoneId.of("Asia/Jakarta"));
        return new Post(post.id(), post.unit(), post.name(), post.kind(), post.rank(), today, post.version());
    }

    private <T> T asAdministrator(Supplier<T> work) {
        Caller caller = new Caller.Person(
                UUID.randomUUID(),
                "uji",
                "Petugas Uji",
                Map.of(KUDUS, Set.of(Role.ADMINISTRATOR)),
                Set.of(),
                Set.of(),
                Optional.empty());
        try (var _ = Access.context(caller).propagate()) {
            return installation.bean(CurrentAgency.class).serve(KUDUS, work);
        }
    }
}
