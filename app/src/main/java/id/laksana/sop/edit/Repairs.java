package id.laksana.sop.edit;

import id.laksana.sop.edit.Repair.Kind;
import id.laksana.sop.procedure.Handover;
import id.laksana.sop.procedure.Obstacle;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what mends an obstacle at once, where there is one way and no other question. */
public final class Repairs {

    private final Workpiece work;

    public Repairs(Sheet sheet) {
        this.work = new Workpiece(sheet);
    }

    public Optional<Repair> of(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.NoSteps _ -> Optional.empty();
            case Obstacle.PerformerWithoutKind it ->
                repair(Kind.POST_OF_AGENCY, new Edit.Role(it.performer(), PerformerKind.ROLE));
            case Obstacle.AtStep at -> work.place(at.step()) < 0 ? Optional.empty() : of(at);
            case Obstacle _ -> Optional.empty();
        };
    }

    private Optional<Repair> of(Obstacle.AtStep obstacle) {
        StepId step = obstacle.step();
        return switch (obstacle) {
            case Obstacle.NoActivity _ -> isBlank(step) ? takeAway(step) : Optional.empty();
            case Obstacle.NoKind _ -> repair(Kind.PLAIN_STEP, new Edit.Kind(step, StepKind.PROCESS));
            case Obstacle.NoClockOwner _ -> timeOfLead(step);
            case Obstacle.NoPerformer _ -> samePerformer(step);
            case Obstacle.EntryOfWrongKind _ -> repair(Kind.START_HERE, new Edit.Kind(step, StepKind.START));
            case Obstacle.SecondStart _ -> repair(Kind.PLAIN_STEP, new Edit.Kind(step, StepKind.PROCESS));
            case Obstacle.EndsInTheMiddle _ -> repair(Kind.END_HERE, new Edit.Kind(step, StepKind.END));
            case Obstacle.GoesOnAfterEnd _ -> repair(Kind.END_HERE, new Edit.Kind(step, StepKind.END));
            case Obstacle.AnswerWithoutQuestion _ -> withoutAnswer(step);
            case Obstacle.WrongNumberOfExits it -> it.exits() == 0 ? goOn(step) : Optional.empty();
            case Obstacle.Unreachable _ -> reach(step);
            case Obstacle.AtStep _ -> Optional.empty();
        };
    }

    private Optional<Repair> withoutAnswer(StepId step) {
        StepKind kind = work.step(step).kind();
        return kind == null ? Optional.empty() : repair(Kind.PLAIN_STEP, new Edit.Kind(step, kind));
    }

    private Optional<Repair> goOn(StepId step) {
        return work.below(step)
                .map(below -> new Repair(Kind.LEAD_ON_BELOW, new Edit.Exit(step, null, below, null, null)))
                .or(() -> repair(Kind.END_HERE, new Edit.Kind(step, StepKind.END)));
    }

    /** From the row above, where that leads nowhere yet. */
    private Optional<Repair> reach(StepId step) {
        return above(step)
                .filter(above -> work.step(above).kind() != StepKind.DECISION
                        && work.step(above).kind() != StepKind.END
                        && work.flowsFrom(above).isEmpty())
                .map(above -> new Repair(Kind.LEAD_ON_BELOW, new Edit.Exit(above, null, step, null, null)))
                .or(() -> isBlank(step) ? takeAway(step) : Optional.empty());
    }

    private Optional<Repair> samePerformer(StepId step) {
        return above(step)
                .map(above -> work.step(above).performers())
                .filter(performers -> !performers.isEmpty())
                .map(List::getFirst)
                .or(() -> work.columns.size() == 1
                        ? Optional.of(work.columns.getFirst().performer())
                        : Optional.<PerformerId>empty())
                .filter(performer -> work.column(performer) >= 0)
                .map(performer -> new Repair(Kind.SAME_PERFORMER, new Edit.Act(step, performer, true)));
    }

    private Optional<Repair> timeOfLead(StepId step) {
        PerformerKind kind = work.step(step).performers().stream()
                .findFirst()
                .map(work.performers::get)
                .map(performer -> performer.kind())
                .orElse(null);
        return repair(
                kind == null || kind.isOfTheAgency() ? Kind.TIME_OF_AGENCY : Kind.TIME_OF_LEAD,
                new Edit.Tell(step, Trait.CLOCK, StepWork.owner(kind).name()));
    }

    private Optional<Repair> takeAway(StepId step) {
        return work.rows.size() > 1 ? repair(Kind.TAKE_ROW_AWAY, new Edit.RemoveRow(step)) : Optional.empty();
    }

    private boolean isBlank(StepId step) {
        return work.row(step)
                .filter(row -> Stream.of(Cell.RowText.values())
                        .allMatch(cell -> Rows.text(row, cell).isBlank()))
                .isPresent();
    }

    private Optional<StepId> above(StepId step) {
        int place = work.place(step);
        return place > 0 ? Optional.of(work.rows.get(place - 1)).map(Row::id) : Optional.empty();
    }

    static Edit handover(StepId step, Handover.Thing thing) {
        return new Edit.Tell(step, Trait.HANDOVER, thing + " " + Handover.Side.GIVE);
    }

    private static Optional<Repair> repair(Kind kind, Edit edit) {
        return Optional.of(new Repair(kind, edit));
    }
}
