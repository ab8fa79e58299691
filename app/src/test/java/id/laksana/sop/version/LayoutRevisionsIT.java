package id.laksana.sop.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditEvent;
import id.laksana.audit.AuditQuestion;
import id.laksana.audit.AuditTrail;
import id.laksana.identity.NotAllowed;
import id.laksana.identity.Role;
import id.laksana.migrations.AgencyKey;
import id.laksana.organisation.Appearance;
import id.laksana.organisation.Appearances;
import id.laksana.organisation.Emblem;
import id.laksana.organisation.Profile;
import id.laksana.organisation.Profiles;
import id.laksana.sop.json.UnreadableJson;
import id.laksana.sop.layout.Layout;
import id.laksana.sop.layout.Stationery;
import id.laksana.sop.official.Edition;
import id.laksana.sop.official.Editions;
import id.laksana.testing.InTurn;
import id.laksana.web.StaleVersion;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An administrator changes the layout, and what was ratified stays as it was. */
@InTurn("the SOPs of all agencies")
class LayoutRevisionsIT extends AtWork {

    private static final AgencyKey KUDUS = new AgencyKey("kudus");
    private static final String CODE = "izin-usaha-industri";

    private final LayoutRevisions revisions = installation.bean(LayoutRevisions.class);
    private final Layouts layouts = installation.bean(Layouts.class);
    private final Logos logos = installation.bean(Logos.class);
    private final Editions editions = installation.bean(Editions.class);
    private final LogoRows rows = installation.bean(LogoRows.class);
    private final Profiles profiles = installation.bean(Profiles.class);
    private final Appearances appearances = installation.bean(Appearances.class);

    @Test
    void shouldAddARevisionAndTellTheTrailWhatItChanges() {
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            LayoutRevision before = newest();

            LayoutRevision after =
                    revisions.save(before.revision(), layout("{\"sheets\":{\"list\":\"a)\"}}"), " Butir ");

            assertThat(after.revision()).isEqualTo(before.revision() + 1);
            assertThat(after.note()).isEqualTo("Butir");
            assertThat(after.recordedBy()).isEqualTo("Petugas Uji");
            assertThat(layouts.newest())
                    .isEqualTo(new Layouts.Found.Readable(layout("{\"sheets\":{\"list\":\"a)\"}}")));
            AuditEvent event = trail(AuditAction.CHANGE_LAYOUT).getFirst();
            assertThat(event.subject()).isEqualTo(String.valueOf(after.revision()));
            assertThat(event.details())
                    .containsEntry("list", "– → \"a)\"")
                    .containsEntry("paper", "{\"size\":\"F4\"} → –");
        });
    }

    @Test
    void shouldMakeNoRevisionOfWhatSaysNothingNew() {
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            LayoutRevision before = newest();

            assertThat(revisions.save(before.revision(), layout(before.content()), ""))
                    .isEqualTo(before);
            assertThat(newest()).isEqualTo(before);
        });
    }

    @Test
    void shouldTellTheSecondOfTwoWhoChangeTheSameRevision() {
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            int begun = newest().revision();
            revisions.save(begun, layout("{\"sheets\":{\"list\":\"a)\"}}"), "");

            assertThatThrownBy(() -> revisions.save(begun, layout("{\"sheets\":{\"list\":\"-\"}}"), ""))
                    .isInstanceOf(StaleVersion.class);
            assertThat(newest().revision()).isEqualTo(begun + 1);
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"OFFICER", "VIEWER"})
    void shouldLetOnlyAdministratorsChangeIt(Role role) {
        assertThatThrownBy(() -> as(KUDUS, role, revisions::all)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(KUDUS, role, () -> revisions.save(2, Layout.PLAIN, "")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(KUDUS, role, () -> logos.keep(emblem(64)))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(KUDUS, role, ratification::adoptNewestLayoutEverywhere))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void shouldForgetALogoThatNoLayoutHasTakenForADay() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            String logo = logos.keep(emblem(64));
            String unused = logos.keep(emblem(65));
            String content = "{\"sheets\":{\"letterhead\":{\"logo\":\"" + logo + "\"}}}";
            revisions.save(newest().revision(), layout(content), "");
            assertThat(logos.pictures(Set.of(logo, unused))).hasSize(2);

            rows.forgetUnused(Instant.parse("9999-01-01T00:00:00Z"));

            assertThat(logos.pictures(Set.of(logo, unused))).containsOnlyKeys(logo);
        });
    }

    @Test
    void shouldRefuseALogoThatTheAgencyDoesNotKeep() {
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            String content = "{\"sheets\":{\"letterhead\":{\"logo\":\"logo:" + "0".repeat(64) + "\"}}}";

            assertThatThrownBy(() -> revisions.save(newest().revision(), layout(content), ""))
                    .isInstanceOf(StaleVersion.class);
        });
    }

    @Test
    void shouldLeaveVersionsInTheirLayoutUntilTheyAdoptTheNewest() {
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            Sop before = sops.find(CODE).orElseThrow();
            int pinned = before.shown().layout();
            revisions.save(newest().revision(), layout("{\"sheets\":{\"list\":\"a)\"}}"), "");
            assertThat(sops.find(CODE).orElseThrow().shown().layout()).isEqualTo(pinned);
            int behind = ratification.inAnOlderLayout();

            int adopted = ratification.adoptNewestLayoutEverywhere();

            assertThat(adopted).isEqualTo(behind).isPositive();
            assertThat(sops.find(CODE).orElseThrow().shown().layout()).isEqualTo(newest().revision());
            assertThat(ratification.adoptNewestLayoutEverywhere()).isZero();
            assertThat(trail(AuditAction.ADOPT_LAYOUT)).hasSize(adopted);
        });
    }

    /** What an agency is called and how its emblem looks may change; what was ratified was ratified under the name of its day. */
    @Test
    void shouldPinWhatAVersionTakesFromItsAgency() {
        inVain(KUDUS, Role.ADMINISTRATOR, _ -> {
            name("Dinas Lama");
            Appearance look = appearances.read();
            appearances.change(
                    new Appearance(look.shortName(), look.colour(), Optional.of(emblem(64)), look.version()));
            revisions.save(newest().revision(), Layout.PLAIN, "");
            ratification.adoptNewestLayoutEverywhere();

            name("Dinas Baru");
            look = appearances.read();
            appearances.change(new Appearance(look.shortName(), look.colour(), Optional.empty(), look.version()));

            Sop sop = sops.find(CODE).orElseThrow();
            Stationery pinned = sop.shown().stationery().orElseThrow();
            assertThat(pinned.lines()).contains("Dinas Lama");
            Edition edition = editions.of(
                    sop, sop.shown(), sops.sheet(sop.id(), sop.shown().no()));
            assertThat(edition.house().stationery()).isEqualTo(pinned);
            assertThat(edition.house().pictures()).containsOnlyKeys(pinned.logo());
        });
    }

    private void name(String name) {
        Profile is = profiles.read();
        profiles.change(new Profile(
                name,
                is.government(),
                is.address(),
                is.postalCode(),
                is.phone(),
                is.email(),
                is.website(),
                is.version()));
    }

    private LayoutRevision newest() {
        return revisions.all().getFirst();
    }

    private List<AuditEvent> trail(AuditAction action) {
        AuditQuestion question = new AuditQuestion(
                "",
                Optional.of(action),
                Optional.empty(),
                Optional.empty(),
                new AuditQuestion.Order(AuditQuestion.By.TIME, true));
        return installation.bean(AuditTrail.class).part(question, 0, 100);
    }

    private static Layout layout(String content) {
        try {
            return Layout.read(content.getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableJson e) {
            throw new AssertionError(e);
        }
    }

    private static Emblem emblem(int side) {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB), "png", png);
            return ((Emblem.Reading.Drawn) Emblem.read(png.toByteArray())).emblem();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
