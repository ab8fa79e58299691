package id.laksana.sop.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.laksana.organisation.structure.PostId;
import id.laksana.sop.draft.Stage;
import id.laksana.sop.layout.Stationery;
import id.laksana.sop.sheet.Ratifier;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.version.Decision;
import id.laksana.sop.version.Origin;
import id.laksana.sop.version.Sop;
import id.laksana.sop.version.Version;
import id.laksana.sop.version.VersionState;
import id.laksana.testing.InTurn;
import id.laksana.web.StaleVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A draft becomes the version that counts, or a sentence says why not. */
@InTurn("the SOPs of Kudus")
class EnactmentsIT extends Drafting {

    private final Signatures signatures = installation.bean(Signatures.class);

    @Test
    void shouldMakeTheFirstVersionOfANewSopSignedByTwo() {
        drafted(connection -> {
            PostId secretary = held(connection, "Sekretaris Uji", "Rina");
            PostId head = held(connection, "Kepala Uji", "Siti Aminah");
            assertThat(sops.find(CODE)).isEmpty();

            Enacted came = ratify(BUDI, terms(secretary, head));

            assertThat(came).isInstanceOf(Enacted.Done.class);
            Sop sop = sops.find(CODE).orElseThrow();
            assertThat(sop.versions())
                    .extracting(Version::no, Version::state, Version::origin)
                    .containsExactly(tuple(1, VersionState.IN_FORCE, Origin.WRITTEN));
            Sheet sheet = sops.sheet(sop.id(), 1);
            assertThat(sheet.identity().number().value()).isEqualTo(((Enacted.Done) came).number());
            assertThat(sheet.identity().ratifiedBy().value())
                    .extracting(Ratifier::name)
                    .isEqualTo("Siti Aminah");
            assertThat(signatures.of(sop.id(), 1))
                    .extracting(signed -> signed.by().name(), Signed::day)
                    .containsExactly(tuple("Rina", today), tuple("Siti Aminah", today));
            Stationery pinned = sop.latest().stationery().orElseThrow();
            assertThat(pinned.of(secretary.toString()).orElseThrow().name()).isEqualTo("Rina");
            assertThat(signatures.usual(CODE)).containsExactly(secretary, head);
            assertThat(approvals.find(CODE)).isEmpty();
        });
    }

    @Test
    void shouldNotLetWhoWroteItPutItInForceAlone() {
        drafted(connection -> {
            Terms terms = terms(held(connection, "Kepala Uji", "Siti Aminah"));

            assertThat(ratify(SITI, terms)).isInstanceOf(Enacted.OwnWork.class);
            by(SITI, () -> approvals.send(CODE, List.of(), ""));
            assertThat(ratify(SITI, terms)).isInstanceOf(Enacted.OwnWork.class);
            by(OFFICER, () -> approvals.approve(CODE, 1, ""));

            assertThat(ratify(SITI, terms)).isInstanceOf(Enacted.Done.class);
        });
    }

    @Test
    void shouldCountEverybodyAsAuthorWhoHasWrittenInIt() {
        drafted(connection -> {
            Terms terms = terms(held(connection, "Kepala Uji", "Siti Aminah"));
            execute(connection, """
                    insert into sop_draft_op (sop_id, seq, key, editor, author, author_name, at, kind, state, edit, undo, cells)
                    select id, 1, gen_random_uuid(), gen_random_uuid(), '%s', 'Budi', now(), 'EDIT', 'APPLIED',
                           '{"edit":"Write","cell":"name","text":"Lain"}', '{"edit":"Together","edits":[]}', 'name'
                      from sop where code = 'sop-uji'
                    """.formatted(BUDI.id()));

            assertThat(ratify(BUDI, terms)).isInstanceOf(Enacted.OwnWork.class);
        });
    }

    @Test
    void shouldLetAnAgencyDoWithoutASecondPair() {
        drafted(connection -> {
            Terms terms = terms(held(connection, "Kepala Uji", "Siti Aminah"));
            FourEyes.Choice before = fourEyes.choice();
            assertThat(before.required()).isTrue();

            fourEyes.choose(false, before.version());

            assertThat(ratify(SITI, terms)).isInstanceOf(Enacted.Done.class);
            assertThatThrownBy(() -> fourEyes.choose(true, before.version())).isInstanceOf(StaleVersion.class);
        });
    }

    @Test
    void shouldNotPutInForceWhatAReviewerWantsChanged() {
        drafted(connection -> {
            by(SITI, () -> approvals.send(CODE, List.of(), ""));
            by(OFFICER, () -> approvals.requestChanges(CODE, 1, "Langkah 2."));

            assertThat(ratify(BUDI, terms(held(connection, "Kepala Uji", "Siti Aminah"))))
                    .isEqualTo(new Enacted.ChangesWanted("Tono"));
        });
    }

    @Test
    void shouldNamePostAndDayWhereNobodyIsAppointed() {
        drafted(connection -> {
            PostId vacant = post(connection, "Kepala Kosong", Optional.empty(), today);
            PostId fresh = post(connection, "Kepala Baru", Optional.of("Siti Aminah"), today);
            LocalDate before = today.minusDays(1);

            Enacted nobody = ratify(BUDI, terms(vacant));
            Enacted tooEarly = ratify(
                    BUDI, new Terms(new Terms.Number.Next(), today, List.of(new Terms.Signature(fresh, before))));

            assertThat(nobody)
                    .isInstanceOfSatisfying(
                            Enacted.NobodySigns.class,
                            why -> assertThat(why.why().as().name() + " " + why.day())
                                    .isEqualTo("Kepala Kosong " + today));
            assertThat(tooEarly)
                    .isInstanceOfSatisfying(
                            Enacted.NobodySigns.class,
                            why -> assertThat(why.why().as().name() + " " + why.day())
                                    .isEqualTo("Kepala Baru " + before));
        });
    }

    @Test
    void shouldNotLetDaysRunBackwards() {
        drafted(connection -> {
            Terms.Signature first = new Terms.Signature(held(connection, "Sekretaris Uji", "Rina"), today);
            Terms.Signature last =
                    new Terms.Signature(held(connection, "Kepala Uji", "Siti Aminah"), today.minusDays(1));

            assertThat(ratify(BUDI, new Terms(new Terms.Number.Next(), today, List.of(first, last))))
                    .isEqualTo(new Enacted.SignedBackwards(1));
            assertThat(ratify(BUDI, new Terms(new Terms.Number.Next(), today.minusDays(1), List.of(first))))
                    .isEqualTo(new Enacted.SignedTooLate());
        });
    }

    @Test
    void shouldNotLetTwoVersionsCountFromOneDay() {
        drafted(connection -> {
            PostId head = held(connection, "Kepala Uji", "Siti Aminah");
            ratify(BUDI, terms(head));
            UUID sop = sops.find(CODE).orElseThrow().id();
            execute(connection, """
                    insert into sop_draft (sop_id, based_on, format, content, version, changed_at, changed_by, changed_by_name,
                        begun_at, begun_by, begun_by_name)
                    select sop_id, 1, format, content, 1, now(), recorded_by, recorded_by_name, now(), recorded_by, recorded_by_name
                      from sop_version where sop_id = '%s'
                    """.formatted(sop));
            Terms kept = new Terms(new Terms.Number.Kept(), today, List.of(new Terms.Signature(head, today)));
            Seen seen = Seen.draft(1, 1, Stage.WRITING, 0);

            assertThat(by(SITI, () -> enactments.enact(CODE, seen, kept)))
                    .isEqualTo(new Enacted.Refused(new Decision.SameDay(1)));
            Terms later = new Terms(new Terms.Number.Kept(), today.plusDays(1), kept.signatures());
            assertThat(by(SITI, () -> enactments.enact(CODE, seen, later))).isInstanceOf(Enacted.Done.class);
        });
    }

    @Test
    void shouldNotPutInForceWhatAnotherHasChangedSinceItWasSeen() {
        drafted(connection -> {
            Seen seen = approval().seen();
            execute(
                    connection,
                    "update sop_draft set version = 2 where sop_id = (select id from sop where code = 'sop-uji')");

            Terms terms = terms(held(connection, "Kepala Uji", "Siti Aminah"));
            assertThatThrownBy(() -> by(BUDI, () -> enactments.enact(CODE, seen, terms)))
                    .isInstanceOf(StaleVersion.class);
            assertThat(sops.find(CODE)).isEmpty();
        });
    }

    @Test
    void shouldNotPutInForceWhatWasTakenBackSinceItWasSeenThoughNobodyWroteInIt() {
        drafted(connection -> {
            Terms terms = terms(held(connection, "Kepala Uji", "Siti Aminah"));
            by(SITI, () -> approvals.send(CODE, List.of(), ""));
            by(BUDI, () -> approvals.approve(CODE, 1, ""));
            Seen seen = approval().seen();
            by(SITI, () -> {
                approvals.takeBack(CODE, 1);
                return 0;
            });

            assertThatThrownBy(() -> by(BUDI, () -> enactments.enact(CODE, seen, terms)))
                    .isInstanceOf(StaleVersion.class);
            assertThat(sops.find(CODE)).isEmpty();
        });
    }

    @Test
    void shouldNeverChangeWhatIsRatified() {
        drafted(connection -> {
            ratify(BUDI, terms(held(connection, "Kepala Uji", "Siti Aminah")));

            assertThatThrownBy(() -> execute(connection, "update sop_version set name = 'Lain'"))
                    .hasMessageContaining("permission denied");
        });
    }
}
