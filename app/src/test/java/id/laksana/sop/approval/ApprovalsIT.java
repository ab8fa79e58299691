package id.laksana.sop.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.laksana.identity.NotAllowed;
import id.laksana.identity.Role;
import id.laksana.sop.draft.Stage;
import id.laksana.testing.InTurn;
import id.laksana.web.StaleVersion;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A draft on its way through review. */
@InTurn("the SOPs of Kudus")
class ApprovalsIT extends Drafting {

    @Test
    void shouldComeBackWithCommentsAndBeApprovedTheSecondTime() {
        drafted(connection -> {
            send(List.of());
            by(OFFICER, () -> comments.say(CODE, "row/t1-1/ACTIVITY", "Siapa yang menerima?"));
            assertThat(by(OFFICER, () -> approvals.requestChanges(CODE, 1, "Lihat langkah 1.")))
                    .isEqualTo(new Asked.Done());
            assertThat(approval().stage()).isEqualTo(Stage.WRITING);
            assertThat(approval().changesWanted().orElseThrow().by().name()).isEqualTo("Tono");

            Comment said = comments.of(CODE).getFirst();
            by(SITI, () -> comments.answer(CODE, said, "Petugas loket."));
            by(SITI, () -> comments.resolve(CODE, said, true));
            send(List.of());
            by(OFFICER, () -> approvals.approve(CODE, 1, ""));

            assertThat(approval().stage()).isEqualTo(Stage.APPROVED);
            assertThat(approval().rounds()).hasSize(2);
            Comment settled = comments.of(CODE).getFirst();
            assertThat(settled.isOpen()).isFalse();
            assertThat(settled.answers()).extracting(Comment.Answer::text).containsExactly("Petugas loket.");
        });
    }

    @Test
    void shouldAskParticularMembersOnly() {
        drafted(connection -> {
            send(List.of(new Person(OFFICER.id(), OFFICER.name())));

            assertThat(by(BUDI, () -> approvals.mayDecide(approval()))).isFalse();
            assertThat(by(OFFICER, () -> approvals.mayDecide(approval()))).isTrue();
            assertThat(by(BUDI, () -> approvals.approve(CODE, 1, ""))).isEqualTo(new Asked.NotAsked(List.of("Tono")));
            assertThat(by(OFFICER, () -> approvals.approve(CODE, 1, ""))).isEqualTo(new Asked.Done());
        });
    }

    @Test
    void shouldNotLetAuthorsApproveTheirOwnUnlessTheAgencyDoesWithout() {
        drafted(connection -> {
            send(List.of());

            assertThat(by(SITI, () -> approvals.approve(CODE, 1, ""))).isEqualTo(new Asked.OwnWork());
            fourEyes.choose(false, fourEyes.choice().version());
            assertThat(by(SITI, () -> approvals.approve(CODE, 1, ""))).isEqualTo(new Asked.Done());
        });
    }

    @Test
    void shouldBeTakenBackAndSaidNothingOfMeanwhile() {
        drafted(connection -> {
            send(List.of());
            taken();

            assertThat(approval().stage()).isEqualTo(Stage.WRITING);
            assertThat(approval().changesWanted()).isEmpty();
            assertThatThrownBy(() -> by(BUDI, () -> approvals.approve(CODE, 1, "")))
                    .isInstanceOf(StaleVersion.class);
            assertThatThrownBy(this::taken).isInstanceOf(StaleVersion.class);
        });
    }

    @Test
    void shouldSendWhatAnotherHasWrittenOnMeanwhileToo() {
        drafted(connection -> {
            execute(
                    connection,
                    "update sop_draft set version = 2 where sop_id = (select id from sop where code = 'sop-uji')");

            send(List.of());

            assertThat(approval().stage()).isEqualTo(Stage.IN_REVIEW);
            assertThatThrownBy(() -> send(List.of())).isInstanceOf(StaleVersion.class);
        });
    }

    @Test
    void shouldNotAskAuthorsOnlySinceNobodyCouldApproveItThen() {
        drafted(connection -> {
            Person siti = new Person(SITI.id(), SITI.name());
            Person officer = new Person(OFFICER.id(), OFFICER.name());

            assertThat(by(SITI, () -> approvals.send(CODE, List.of(siti), ""))).isEqualTo(new Asked.OnlyAuthors());
            assertThat(approval().stage()).isEqualTo(Stage.WRITING);
            assertThat(by(SITI, () -> approvals.send(CODE, List.of(siti, officer), "")))
                    .isEqualTo(new Asked.Done());
        });
    }

    @Test
    void shouldNotWantChangesThatNobodyNames() {
        drafted(connection -> {
            send(List.of());

            assertThat(by(OFFICER, () -> approvals.requestChanges(CODE, 1, " ")))
                    .isEqualTo(new Asked.NothingSaid());
            assertThat(approval().stage()).isEqualTo(Stage.IN_REVIEW);
            by(OFFICER, () -> comments.say(CODE, "row/t1-1/ACTIVITY", "Siapa yang menerima?"));
            assertThat(by(OFFICER, () -> approvals.requestChanges(CODE, 1, ""))).isEqualTo(new Asked.Done());
        });
    }

    @Test
    void shouldNotSendWhatHasTextsBesideCells() {
        drafted(connection -> {
            execute(connection, """
                    insert into sop_draft_op (sop_id, seq, key, editor, author, author_name, at, kind, state, edit, undo, cells)
                    select id, 1, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'Budi', now(), 'EDIT', 'BESIDE',
                           '{"edit":"Write","cell":"name","text":"Lain"}', '{"edit":"Together","edits":[]}', 'name'
                      from sop where code = 'sop-uji'
                    """);

            assertThat(by(SITI, () -> approvals.send(CODE, List.of(), ""))).isEqualTo(new Asked.Unsettled(1));
        });
    }

    @Test
    void shouldLetOnlyMembersWithTheRightHaveASay() {
        drafted(connection -> {
            assertThatThrownBy(() -> by(OFFICER, () -> {
                        return approvals.send(CODE, List.of(), "");
                    }))
                    .isInstanceOf(NotAllowed.class);
        });
        assertThatThrownBy(() -> as(KUDUS, Role.VIEWER, () -> comments.of(CODE)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void shouldRefuseWhatIsNoCommentOnAnyCell() {
        drafted(connection -> {
            assertThatThrownBy(() -> comments.say(CODE, "../name", "Ya")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> comments.say(CODE, "name", "\n\t ")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> comments.say("tidak-ada", "name", "Ya")).isInstanceOf(StaleVersion.class);
            comments.say(CODE, "name", "<script>alert(1)</script>");
            Comment said = comments.of(CODE).getFirst();
            Comment other =
                    new Comment(UUID.randomUUID(), "name", "", said.author(), said.at(), List.of(), said.resolved());

            assertThatThrownBy(() -> comments.answer(CODE, other, "Ya")).isInstanceOf(StaleVersion.class);
            assertThat(comments.of(CODE))
                    .extracting(Comment::cell, Comment::text)
                    .containsExactly(tuple("name", "<script>alert(1)</script>"));
        });
    }

    private void send(List<Person> reviewers) {
        by(SITI, () -> approvals.send(CODE, reviewers, "Mohon ditinjau."));
    }

    private void taken() {
        by(SITI, () -> {
            approvals.takeBack(CODE, 1);
            return 0;
        });
    }
}
