package id.laksana.sop.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.edit.Cell;
import id.laksana.sop.edit.Edit;
import id.laksana.sop.edit.Refusal;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.version.Sops;
import id.laksana.testing.InTurn;
import id.laksana.testing.Until;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Several people write one draft, and nobody's words are lost. */
@InTurn("a new SOP of Blitar that is being written")
class WritingIT extends Writers {

    @Test
    void shouldStoreEachEditAtOnceAndShowItToNobodyBeforeItIsRatified() {
        siti.does(activity(ONE, "Menerima berkas"));

        assertThat(activity(ONE)).isEqualTo("Menerima berkas");
        assertThat(draft().seq()).isEqualTo(4);
        assertThat(siti.as(() -> installation.bean(Sops.class).find(CODE))).isEmpty();
        assertThat(siti.as(() -> installation.bean(Sops.class).catalog(CODE))).isEmpty();
    }

    @Test
    void shouldDoOnceWhatIsSentTwice() {
        UUID key = UUID.randomUUID();
        StepId three = new StepId("three");

        siti.does(key, new Edit.AddRow(three, TWO));
        Saved again = siti.does(key, new Edit.AddRow(three, TWO));

        assertThat(as(Saved.Done.class, again).now().seq()).isEqualTo(4);
    }

    @Test
    void shouldKeepBothTextsOfACellThatTwoHaveWritten() {
        siti.does(activity(ONE, "Menerima berkas"));

        Saved.Aside aside = as(Saved.Aside.class, budi.does(activity(ONE, "Menerima permohonan")));

        assertThat(activity(ONE)).isEqualTo("Menerima berkas");
        assertThat(aside.beside().text()).isEqualTo("Menerima permohonan");
        assertThat(draft().beside()).containsExactly(aside.beside());
        assertThat(aside.beside().by()).isEqualTo("Budi");
    }

    @Test
    void shouldKeepTheLastOfWhatIsTypedBesideAnothersText() {
        siti.does(activity(ONE, "Menerima berkas"));

        budi.does(activity(ONE, "Menerima per"));
        budi.does(activity(ONE, "Menerima permohonan"));

        assertThat(draft().beside()).extracting(Beside::text).containsExactly("Menerima permohonan");
    }

    @Test
    void shouldWriteTheTextThatSomebodyChooses() {
        siti.does(activity(ONE, "Menerima berkas"));
        Saved.Aside aside = as(Saved.Aside.class, budi.does(activity(ONE, "Menerima permohonan")));

        siti.as(() -> drafts.settle(
                CODE, UUID.randomUUID(), siti.editor, aside.beside().seq(), true));

        assertThat(activity(ONE)).isEqualTo("Menerima permohonan");
        assertThat(draft().beside()).isEmpty();
    }

    @Test
    void shouldSeeNoConflictWhereTwoWriteTheSameOrDifferentCells() {
        siti.does(activity(ONE, "Menerima berkas"));

        assertThat(budi.does(activity(ONE, "Menerima berkas"))).isInstanceOf(Saved.Done.class);
        assertThat(siti.does(activity(TWO, "Mencatat"))).isInstanceOf(Saved.Done.class);
        assertThat(draft().beside()).isEmpty();
    }

    @Test
    void shouldNotTakeAwayARowInWhichSomebodyHasWrittenMeanwhile() {
        siti.does(activity(TWO, "Mencatat"));

        Saved.Changed changed = as(Saved.Changed.class, budi.does(new Edit.RemoveRow(TWO)));

        assertThat(changed.by()).isEqualTo("Siti");
        assertThat(activity(TWO)).isEqualTo("Mencatat");
    }

    @Test
    void shouldKeepTheWordsOfWhoeverWritesInARowThatIsGone() {
        siti.does(new Edit.RemoveRow(TWO));

        Saved saved = budi.does(activity(TWO, "Mencatat"));

        assertThat(as(Saved.Refused.class, saved).why()).isEqualTo(new Refusal.Gone("row/two"));
    }

    @Test
    void shouldUndoAndRedoOnesOwnAndLeaveWhatOthersDid() {
        siti.does(activity(ONE, "Menerima"));
        budi.looks();
        budi.does(activity(TWO, "Mencatat"));

        siti.undoes();

        assertThat(activity(ONE)).isEmpty();
        assertThat(activity(TWO)).isEqualTo("Mencatat");
        assertThat(draft().redoable()).isTrue();

        siti.redoes();

        assertThat(activity(ONE)).isEqualTo("Menerima");
        assertThat(siti.redoes()).isInstanceOf(Saved.NothingToUndo.class);
    }

    @Test
    void shouldUndoAtOnceWhatWasTypedIntoOneCellAtAStretch() {
        siti.does(activity(ONE, "Mene"));
        siti.does(activity(ONE, "Menerima"));
        siti.does(activity(ONE, "Menerima berkas"));

        siti.undoes();

        assertThat(activity(ONE)).isEmpty();
        siti.undoes();
        assertThat(activity(TWO)).isEqualTo("-");
    }

    @Test
    void shouldNotUndoWhatSomebodyElseHasGoneOnWith() {
        siti.does(new Edit.AddRow(new StepId("three"), TWO));
        budi.looks();
        budi.does(activity(new StepId("three"), "Menyerahkan"));

        Saved.Changed changed = as(Saved.Changed.class, siti.undoes());

        assertThat(changed.by()).isEqualTo("Budi");
        assertThat(activity(new StepId("three"))).isEqualTo("Menyerahkan");
    }

    @Test
    void shouldUndoWhatWasDoneBeforeOnceItIsSaidThatTheNewestCannotBe() {
        siti.does(activity(ONE, "Menerima"));
        siti.does(new Edit.AddRow(new StepId("three"), TWO));
        budi.looks();
        budi.does(activity(new StepId("three"), "Menyerahkan"));
        UUID key = UUID.randomUUID();

        Saved.Changed changed = as(Saved.Changed.class, siti.as(() -> drafts.undo(CODE, key, siti.editor)));
        siti.as(() -> drafts.undo(CODE, key, siti.editor));

        assertThat(changed.cell()).isEqualTo("row/three/ACTIVITY");
        assertThat(activity(ONE)).isEqualTo("Menerima");
        assertThat(siti.undoes()).isInstanceOf(Saved.Done.class);
        assertThat(activity(ONE)).isEmpty();
        assertThat(activity(new StepId("three"))).isEqualTo("Menyerahkan");
    }

    @Test
    void shouldRefuseWhatDoesNotFitAndStoreNothingOfIt() {
        long before = draft().seq();

        Saved saved = siti.does(new Edit.Paste(
                ONE, Cell.RowText.ACTIVITY, List.of(List.of("Menerima"), List.of("x".repeat(10_000))), List.of()));

        assertThat(as(Saved.Refused.class, saved).why())
                .isEqualTo(new Refusal.TooLong("row/two/ACTIVITY", 10_000, 5000));
        assertThat(draft().seq()).isEqualTo(before);
        assertThat(activity(ONE)).isEmpty();
    }

    @Test
    void shouldTellOtherPagesThroughTheDatabase() {
        AtomicInteger changes = new AtomicInteger();
        AtomicInteger presences = new AtomicInteger();
        DraftNews news = installation.bean(DraftNews.class);
        UUID sop = draft().sop();
        Runnable end = siti.as(() -> news.listen(sop, new DraftNews.Listener() {

            @Override
            public void changed() {
                changes.incrementAndGet();
            }

            @Override
            public void presence() {
                presences.incrementAndGet();
            }
        }));

        Until.within(Duration.ofSeconds(20), () -> {
            budi.as(() -> {
                news.here(sop, budi.editor, "row/one/ACTIVITY");
                return true;
            });
            return presences.get() > 0;
        });
        budi.does(activity(TWO, "Mencatat"));
        Until.within(Duration.ofSeconds(20), () -> changes.get() > 0);
        end.run();

        assertThat(siti.as(() -> news.others(sop, budi.editor))).isEmpty();
    }

    @Test
    void shouldEndWithADraftThatSomebodyElseHasDiscarded() {
        budi.as(() -> drafts.discard(CODE, draft().seq()));

        assertThat(siti.does(activity(ONE, "Menerima"))).isInstanceOf(Saved.Ended.class);
    }
}
