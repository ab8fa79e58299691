package id.laksana.sop.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.difference.Change;
import id.laksana.sop.difference.Change.FlowChanged;
import id.laksana.sop.difference.Change.PerformerReadAnew;
import id.laksana.sop.difference.Change.StepReadAnew;
import id.laksana.sop.difference.Difference;
import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.Basis;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.Grounds;
import id.laksana.sop.procedure.Obstacle;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.procedure.Why;
import id.laksana.sop.sheet.RandomSheets;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Reading.ReadFlow;
import id.laksana.sop.sheet.Reading.ReadStep;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.SheetFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an official's correction does to a reading, and what it leaves alone. */
class CorrectionTest {

    private static final String REASON = "Menurut SK Kepala Dinas.";
    private static final StepId FIRST = new StepId("t1-1");
    private static final List<Sheet> READ = Catalog.entries().stream()
            .map(CatalogEntry::read)
            .filter(Objects::nonNull)
            .toList();

    @Test
    void shouldChangeExactlyWhatIsCorrectedInEveryReading() {
        assertThat(READ).hasSize(19);
        for (Sheet sheet : READ) {
            RandomCorrections corrections = new RandomCorrections(reading(sheet), 7);
            for (int time = 0; time < 60; time++) {
                Correction correction = corrections.next();

                Sheet corrected = correction.applyTo(sheet);

                assertThat(Difference.between(sheet, corrected).changes())
                        .as("%s", correction)
                        .isNotEmpty()
                        .allMatch(change -> belongsTo(correction, change));
                assertThat(corrected.with(null)).isEqualTo(sheet.with(null));
                assertThat(SheetFormat.write(corrected).hash())
                        .isNotEqualTo(SheetFormat.write(sheet).hash());
            }
        }
    }

    @Test
    void shouldGiveASheetThatCanBeStoredHoweverManyCorrectionsThereAre() {
        for (Sheet sheet : READ) {
            RandomCorrections corrections = new RandomCorrections(reading(sheet), 11);
            Sheet corrected = sheet;
            for (int time = 0; time < 60; time++) {
                corrected = corrections.next().applyTo(corrected);
                corrected.procedure();
            }

            assertThat(SheetFormat.read(SheetFormat.write(corrected).bytes()))
                    .isEqualTo(new SheetFormat.Read.Done(corrected));
        }
    }

    @Test
    void shouldNeverFailWhateverTheSheetHolds() {
        for (int seed = 0; seed < 500; seed++) {
            Sheet sheet = RandomSheets.of(seed);
            Reading reading = sheet.reading();
            if (reading != null
                    && !reading.steps().isEmpty()
                    && !reading.performers().isEmpty()) {
                Correction correction = new RandomCorrections(reading, seed).next();

                assertThat(correction.applyTo(sheet).with(null)).isEqualTo(sheet.with(null));
            }
        }
    }

    @Test
    void shouldGiveWhatIsCorrectedTheOfficialsReasonAndLeaveAWayOnThatStaysItsOwn() {
        Sheet sheet = sheet("perizinan-berusaha-melalui-oss");
        StepId last = reading(sheet).steps().getLast().step();
        Correction correction = new Correction.OfRow(
                last,
                StepKind.DECISION,
                "Memenuhi syarat?",
                List.of(new PerformerId("p3"), new PerformerId("p2")),
                ClockOwner.EXTERNAL,
                List.of(
                        new Correction.Exit(Answer.YES, new Flow.End(Outcome.GRANTED)),
                        new Correction.Exit(Answer.NO, new Flow.Next(FIRST))),
                REASON);

        Reading read = reading(correction.applyTo(sheet));

        ReadStep step = read.step(last).orElseThrow();
        assertThat(step.question()).isEqualTo("Memenuhi syarat?");
        assertThat(step.performers()).containsExactly(new PerformerId("p3"), new PerformerId("p2"));
        assertThat(step.grounds()).isEqualTo(authored(evidence(sheet, last)));
        assertThat(step.clock()).isEqualTo(new Reading.ReadClock(ClockOwner.EXTERNAL, new Why(REASON, REASON), false));
        assertThat(step.handover())
                .isEqualTo(reading(sheet).step(last).orElseThrow().handover());
        assertThat(read.flowsFrom(last))
                .extracting(ReadFlow::label, ReadFlow::to, ReadFlow::outcome, ReadFlow::grounds)
                .containsExactly(
                        tuple(
                                Answer.YES,
                                null,
                                Outcome.GRANTED,
                                reading(sheet).flowsFrom(last).getFirst().grounds()),
                        tuple(Answer.NO, FIRST, null, authored(List.of("menyetujui/menolak izin usaha"))));
        assertThat(correction.applyTo(sheet).procedure()).isInstanceOf(Procedure.Attempt.Made.class);
    }

    @Test
    void shouldGiveASheetThatCannotRunWhereTheWayLeadsNowhere() {
        Sheet sheet = sheet("perizinan-berusaha-melalui-oss");
        Correction correction = new Correction.OfRow(
                FIRST,
                StepKind.PROCESS,
                null,
                List.of(new PerformerId("p1")),
                ClockOwner.APPLICANT,
                List.of(new Correction.Exit(null, new Flow.Next(FIRST))),
                REASON);

        assertThat(correction.applyTo(sheet).procedure())
                .isInstanceOfSatisfying(
                        Procedure.Attempt.Refused.class,
                        refused -> assertThat(refused.obstacles()).contains(new Obstacle.NoWayOut(FIRST)));
    }

    @Test
    void shouldLetWhoWasOnlySpokenOfAct() {
        Sheet sheet = READ.stream()
                .filter(read -> spokenOf(read).findAny().isPresent())
                .findFirst()
                .orElseThrow();
        PerformerId spokenOf = spokenOf(sheet).findFirst().orElseThrow();
        ReadStep step = reading(sheet).steps().getFirst();
        Correction correction = new Correction.OfRow(
                step.step(),
                StepKind.START,
                null,
                List.of(spokenOf),
                ClockOwner.AGENCY,
                List.of(new Correction.Exit(
                        null, new Flow.Next(reading(sheet).steps().get(1).step()))),
                REASON);

        Sheet corrected = correction.applyTo(sheet);

        assertThat(spokenOf(corrected)).doesNotContain(spokenOf);
        assertThat(corrected.procedure()).isInstanceOf(Procedure.Attempt.Made.class);
    }

    @Test
    void shouldLeaveASheetAsItIsThatDoesNotKnowTheRow() {
        Sheet sheet = sheet("perizinan-berusaha-melalui-oss");
        Correction unknown = new Correction.OfRow(
                new StepId("nowhere"), StepKind.END, null, List.of(), ClockOwner.AGENCY, List.of(), REASON);

        assertThat(unknown.applyTo(sheet)).isEqualTo(sheet);
        assertThat(unknown.applyTo(sheet.with(null))).isEqualTo(sheet.with(null));
    }

    @Test
    void shouldDemandAReason() {
        PerformerId performer = new PerformerId("p1");

        assertThatThrownBy(() -> new Correction.OfPerformer(performer, PerformerKind.ROLE, " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Correction.OfPerformer(performer, PerformerKind.ROLE, "x".repeat(1001)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean belongsTo(Correction correction, Change change) {
        return switch (correction) {
            case Correction.OfPerformer of ->
                change instanceof PerformerReadAnew anew && anew.performer().equals(of.performer());
            case Correction.OfRow of ->
                change instanceof StepReadAnew anew && anew.step().equals(of.step())
                        || change instanceof FlowChanged flow && flow.from().equals(of.step())
                        || change instanceof PerformerReadAnew acts
                                && of.performers().contains(acts.performer());
        };
    }

    private static Stream<PerformerId> spokenOf(Sheet sheet) {
        return reading(sheet).performers().stream()
                .filter(performer ->
                        performer.named() != null && !performer.named().acts())
                .map(Reading.ReadPerformer::performer);
    }

    private static List<String> evidence(Sheet sheet, StepId step) {
        return reading(sheet).step(step).orElseThrow().grounds().evidence();
    }

    private static Grounds authored(List<String> evidence) {
        return new Grounds(Basis.AUTHORED, new Why(REASON, REASON), evidence, false);
    }

    private static Sheet sheet(String code) {
        return Catalog.entries().stream()
                .filter(entry -> entry.code().equals(code))
                .map(CatalogEntry::read)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static Reading reading(Sheet sheet) {
        return Objects.requireNonNull(sheet.reading());
    }
}
