package id.laksana.sop.edit;

import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.sheet.Reading.ReadPerformer;
import id.laksana.sop.sheet.Table;
import org.jspecify.annotations.Nullable;

/** Adds, moves and takes away performers. */
final class ColumnEdits {

    static final int MOST = 30;

    private final Workpiece work;

    ColumnEdits(Workpiece work) {
        this.work = work;
    }

    void add(Edit.AddColumn add) throws Refused {
        String name = TypedLines.joined(add.name());
        Cell cell = new Cell.OfColumn(add.performer());
        if (work.column(add.performer()) >= 0 || work.performers.containsKey(add.performer())) {
            throw new Refused(new Refusal.Taken(cell.key()));
        }
        if (name.isEmpty()) {
            throw new Refused(new Refusal.Blank(cell.key()));
        }
        if (name.length() > cell.most()) {
            throw new Refused(new Refusal.TooLong(cell.key(), name.length(), cell.most()));
        }
        if (work.columns.size() >= MOST) {
            throw new Refused(new Refusal.TableTooWide(cell.key(), work.columns.size() + 1, MOST));
        }
        work.columns.add(placeAfter(add.after()), new Table.Column(add.performer(), name, null));
        work.performers.put(add.performer(), of(add.performer(), add.kind()));
    }

    /** Who is no more acts nowhere and records for nobody. */
    void remove(PerformerId performer) throws Refused {
        work.columns.remove(place(performer));
        work.performers.remove(performer);
        work.aliases.removeIf(alias -> alias.performer().equals(performer));
        work.steps.replaceAll((_, step) -> {
            if (!step.performers().contains(performer) && !performer.equals(step.recorder())) {
                return step;
            }
            StepWork left = new StepWork(step);
            left.performers.remove(performer);
            left.recorder = performer.equals(step.recorder()) ? null : step.recorder();
            return left.authored();
        });
    }

    void move(Edit.MoveColumn move) throws Refused {
        int from = place(move.performer());
        if (move.performer().equals(move.after())) {
            return;
        }
        placeAfter(move.after());
        Table.Column moved = work.columns.remove(from);
        work.columns.add(placeAfter(move.after()), moved);
    }

    void role(Edit.Role role) throws Refused {
        place(role.performer());
        ReadPerformer before = work.performers.get(role.performer());
        PerformerKind was = before == null ? null : before.kind();
        work.performers.put(role.performer(), of(role.performer(), role.kind()));
        work.steps.replaceAll((_, step) -> {
            boolean usual = step.clock() == null || step.clock().owner() == StepWork.owner(was);
            boolean leads =
                    !step.performers().isEmpty() && step.performers().getFirst().equals(role.performer());
            if (!leads || !usual) {
                return step;
            }
            StepWork led = new StepWork(step);
            led.clock = Authored.clock(StepWork.owner(role.kind()));
            return led.authored();
        });
    }

    private static ReadPerformer of(PerformerId performer, PerformerKind kind) {
        return new ReadPerformer(performer, kind, null, null, false);
    }

    private int place(PerformerId performer) throws Refused {
        int at = work.column(performer);
        if (at < 0) {
            throw new Refused(new Refusal.Gone(Cells.column(performer)));
        }
        return at;
    }

    private int placeAfter(@Nullable PerformerId after) throws Refused {
        return after == null ? 0 : place(after) + 1;
    }
}
