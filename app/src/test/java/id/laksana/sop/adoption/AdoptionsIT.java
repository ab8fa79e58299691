package id.laksana.sop.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.laksana.identity.NotAllowed;
import id.laksana.identity.Role;
import id.laksana.migrations.AgencyKey;
import id.laksana.organisation.structure.PostId;
import id.laksana.sop.approval.Enacted;
import id.laksana.sop.approval.Enactments;
import id.laksana.sop.approval.Seen;
import id.laksana.sop.approval.Terms;
import id.laksana.sop.draft.Stage;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.reading.Correction;
import id.laksana.sop.review.Reviews;
import id.laksana.sop.service.PublishedServices;
import id.laksana.sop.service.ServableSop;
import id.laksana.sop.service.ServiceKeeping;
import id.laksana.sop.service.Services;
import id.laksana.sop.sheet.Ratifier;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.version.AtWork;
import id.laksana.sop.version.Decision;
import id.laksana.sop.version.Origin;
import id.laksana.sop.version.Sop;
import id.laksana.sop.version.VersionState;
import id.laksana.testing.InTurn;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** SOPs that come with the product, taken over by an agency that has others. */
@InTurn("the SOPs of Kudus")
class AdoptionsIT extends AtWork {

    private static final AgencyKey KUDUS = new AgencyKey("kudus");
    private static final ShippedSop CARD =
            ShippedSops.find("pekalongan/03-penerbitan-kartu-ak-1").orElseThrow();

    private final Adoptions adoptions = installation.bean(Adoptions.class);
    private final Enactments enactments = installation.bean(Enactments.class);
    private final Reviews reviews = installation.bean(Reviews.class);
    private final Services services = installation.bean(Services.class);
    private final ServiceKeeping keeping = installation.bean(ServiceKeeping.class);
    private final PublishedServices published = installation.bean(PublishedServices.class);

    @Test
    void shouldTakeOverOnceWithTheServiceThatItServes() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            assertThat(adoptions.adopt(CARD, "Kartu Pencari Kerja", "kartu-kerja"))
                    .isEqualTo(new Adoption.Done("kartu-kerja"));
            assertThat(adoptions.adopt(CARD, "Kartu Pencari Kerja", "kartu-lain"))
                    .isEqualTo(new Adoption.Already("kartu-kerja"));

            Sop sop = sops.find("kartu-kerja").orElseThrow();
            assertThat(sop.latest().origin()).isEqualTo(Origin.ADOPTED);
            assertThat(sop.latest().state()).isEqualTo(VersionState.PROPOSED);
            assertThat(sop.service().orElseThrow().canonical()).isEqualTo(CARD.service());
            assertThat(adoptions.adopted()).containsEntry(CARD.id(), "kartu-kerja");
            assertThat(adoptions.ownerOf("kartu-kerja")).contains("Kota Pekalongan");
            assertThat(sops.sheet(sop.id(), 1).procedure()).isInstanceOf(Procedure.Attempt.Made.class);
        });
    }

    @Test
    void shouldServeTheServiceThatIsThereAlreadyAndLeaveHowItBegins() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            ShippedSop one = ShippedSops.find("pekalongan/10-verifikasi-nib").orElseThrow();
            ShippedSop other =
                    ShippedSops.find("pekalongan/16-verifikasi-nib-dokumen-000").orElseThrow();
            String before = keeping.add("Verifikasi NIB kami", one.service());

            adoptions.adopt(one, "Verifikasi NIB", "nib");
            adoptions.adopt(other, "Verifikasi NIB dokumen 000", "nib-dokumen-000");

            assertThat(services.all())
                    .filteredOn(kept -> one.service().equals(kept.service().canonical()))
                    .singleElement()
                    .satisfies(kept -> assertThat(kept.service().code()).isEqualTo(before));
            assertThat(keeping.sops())
                    .filteredOn(sop -> sop.code().startsWith("nib"))
                    .extracting(ServableSop::code, ServableSop::startsHere)
                    .containsExactlyInAnyOrder(tuple("nib", true), tuple("nib-dokumen-000", false));
        });
    }

    @Test
    void shouldNotTakeOverWhatTheAgencyBeganWith() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            ShippedSop own = ShippedSops.find("kudus/01-izin-usaha-industri").orElseThrow();

            assertThat(adoptions.adopted()).containsEntry(own.id(), "izin-usaha-industri");
            assertThat(adoptions.adopt(own, "Izin", "izin-baru"))
                    .isEqualTo(new Adoption.Already("izin-usaha-industri"));
        });
    }

    @Test
    void shouldTellEverybodyOfTheServiceOnlyOnceItsSopCounts() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            adoptions.adopt(CARD, "Kartu Pencari Kerja", "kartu-kerja");
            assertThat(offered()).doesNotContain(CARD.service());

            enactments.enact(
                    "kartu-kerja", Seen.version(1), signed(new Terms.Number.Next(), today, today, held(connection)));

            assertThat(offered()).contains(CARD.service());
        });
    }

    @Test
    void shouldNameAFreeCodeWhereAnotherSopHasIt() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            assertThat(adoptions.adopt(CARD, "Kartu", "izin-usaha-industri"))
                    .isEqualTo(new Adoption.CodeTaken("izin-usaha-industri", "izin-usaha-industri-2"));
            assertThat(adoptions.adopted()).doesNotContainKey(CARD.id());
            assertThatThrownBy(() -> adoptions.adopt(CARD, "Kartu", "../kartu"))
                    .isInstanceOf(IllegalArgumentException.class);
        });
    }

    @Test
    void shouldPutInForceWithTheNextNumberAndWhoeverHoldsThePost() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            adoptions.adopt(CARD, "Kartu Pencari Kerja", "kartu-kerja");
            Sop sop = sops.find("kartu-kerja").orElseThrow();
            Terms terms = signed(new Terms.Number.Next(), today, today, held(connection));

            assertThat(ratification.putInForce(sop.id(), 1, today)).isEqualTo(new Decision.Overtaken());
            assertThat(enactments.enact("kartu-kerja", Seen.version(1), vacant(connection)))
                    .isInstanceOf(Enacted.NobodySigns.class);
            Enacted came = enactments.enact("kartu-kerja", Seen.version(1), terms);

            assertThat(came).isInstanceOf(Enacted.Done.class);
            Sop now = sops.find("kartu-kerja").orElseThrow();
            assertThat(now.inForce().orElseThrow().no()).isEqualTo(2);
            Sheet sheet = sops.sheet(sop.id(), 2);
            assertThat(sheet.identity().number().value()).isEqualTo(((Enacted.Done) came).number());
            assertThat(sheet.identity().ratifiedBy().value())
                    .extracting(Ratifier::name)
                    .isEqualTo("Siti Aminah");
            assertThat(enactments.enact("kartu-kerja", Seen.version(1), terms))
                    .isEqualTo(new Enacted.Refused(new Decision.Overtaken()));
        });
    }

    @Test
    void shouldPutTheDraftOfItsCorrectionsInForceAndAfterwardsKeepItsNumber() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            adoptions.adopt(CARD, "Kartu Pencari Kerja", "kartu-kerja");
            PostId post = held(connection);
            Sop sop = sops.find("kartu-kerja").orElseThrow();
            Correction correction = new Correction.OfPerformer(new PerformerId("p1"), PerformerKind.GROUP, "Uji");
            OptionalLong draft = reviews.correct("kartu-kerja", correction, OptionalLong.empty())
                    .draftVersion();

            Terms terms = signed(new Terms.Number.Own("SOP/77/2026"), today, today, post);
            Enacted first = as(
                    KUDUS,
                    Role.ADMINISTRATOR,
                    () -> enactments.enact("kartu-kerja", Seen.draft(1, draft.orElseThrow(), Stage.WRITING, 0), terms));
            Enacted again = enactments.enact(
                    "kartu-kerja", Seen.version(2), signed(new Terms.Number.Kept(), today, today.plusDays(1), post));

            assertThat(first).isEqualTo(new Enacted.Done(2, "SOP/77/2026"));
            assertThat(again).isEqualTo(new Enacted.Done(3, "SOP/77/2026"));
            assertThat(reviews.open("kartu-kerja").orElseThrow().draft()).isEmpty();
            Sop now = sops.find("kartu-kerja").orElseThrow();
            assertThat(now.version(2).orElseThrow().origin()).isEqualTo(Origin.CORRECTED);
            assertThat(sops.sheet(sop.id(), 2).reading())
                    .isNotEqualTo(sops.sheet(sop.id(), 1).reading());
            assertThat(sops.sheet(sop.id(), 3).identity().revised().value()).isNotNull();
        });
    }

    @Test
    void shouldNotSignWhatIsTranscribedFromPaper() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            Terms terms = signed(new Terms.Number.Next(), today, today, held(connection));

            assertThatThrownBy(() -> enactments.enact("izin-usaha-industri", Seen.version(2), terms))
                    .isInstanceOf(IllegalArgumentException.class);
        });
    }

    @Test
    void shouldRefuseANumberThatAnotherPaperBears() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            adoptions.adopt(CARD, "Kartu Pencari Kerja", "kartu-kerja");
            PostId post = held(connection);
            Terms first = signed(new Terms.Number.Own("SOP/77/2026"), today, today, post);

            assertThat(enactments.enact("kartu-kerja", Seen.version(1), first))
                    .isEqualTo(new Enacted.Done(2, "SOP/77/2026"));
            Terms next = new Terms(first.number(), today.plusDays(1), first.signatures());
            assertThat(enactments.enact("kartu-kerja", Seen.version(2), next))
                    .isEqualTo(new Enacted.NumberTaken("SOP/77/2026", "Kartu Pencari Kerja"));
            assertThat(enactments.enact(
                            "kartu-kerja",
                            Seen.version(2),
                            signed(new Terms.Number.Kept(), today.plusDays(1), today, post)))
                    .isEqualTo(new Enacted.SignedTooLate());
        });
    }

    @Test
    void shouldLetOnlyAdministratorsTakeOver() {
        assertThatThrownBy(() -> as(KUDUS, Role.OFFICER, () -> adoptions.adopt(CARD, "Kartu", "kartu-kerja")))
                .isInstanceOf(NotAllowed.class);
    }

    private List<String> offered() {
        return published.read().services().stream()
                .map(one -> Objects.requireNonNullElse(one.service().canonical(), ""))
                .toList();
    }

    private Terms vacant(Connection connection) throws SQLException {
        return signed(new Terms.Number.Next(), today, today, post(connection, "Jabatan Kosong"));
    }

    private PostId held(Connection connection) throws SQLException {
        PostId post = post(connection, "Kepala Uji");
        UUID official = UUID.randomUUID();
        insert(connection, "insert into official (id, name) values (?, 'Siti Aminah')", official);
        insert(
                connection,
                "insert into appointment (id, post_id, official_id, manner, from_day) values (?, ?, ?, 'DEFINITIVE', date '2020-01-01')",
                UUID.randomUUID(),
                post.value(),
                official);
        return post;
    }

    private PostId post(Connection connection, String name) throws SQLException {
        UUID unit = UUID.randomUUID();
        PostId post = PostId.fresh();
        insert(connection, "insert into unit (id, name, position) values (?, 'Unit Uji', 0)", unit);
        insert(
                connection,
                "insert into post (id, unit_id, name, kind, rank) values (?, ?, '" + name + "', 'HEAD', 0)",
                post.value(),
                unit);
        return post;
    }

    private static Terms signed(Terms.Number number, LocalDate signed, LocalDate since, PostId post) {
        return new Terms(number, since, List.of(new Terms.Signature(post, signed)));
    }

    private static void insert(Connection connection, String sql, UUID... ids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < ids.length; at++) {
                statement.setObject(at + 1, ids[at]);
            }
            statement.execute();
        }
    }
}
