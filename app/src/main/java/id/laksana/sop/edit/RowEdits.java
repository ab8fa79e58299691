package id.laksana.sop.edit;

import id.laksana.sop.edit.Cell.RowText;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.sheet.Reading.ReadFlow;
import id.laksana.sop.sheet.Reading.ReadStep;
import id.laksana.sop.sheet.Row;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds, moves, splits, joins and takes away rows. */
final class RowEdits {

    static final int MOST = 300;

    private final Workpiece work;
    private final Threads threads;

    RowEdits(Workpiece work) {
        this.work = work;
        this.threads = new Threads(work);
    }

    /** The first row of all starts the procedure. */
    void add(Edit.AddRow add) throws Refused {
        StepKind kind = work.rows.isEmpty() ? StepKind.START : StepKind.PROCESS;
        put(Rows.blank(add.row()), StepWork.blank(add.row(), kind), add.after());
        threads.in(add.row());
    }

    void remove(StepId row) throws Refused {
        Row gone = row(row);
        threads.bridge(row);
        work.rows.remove(gone);
        work.steps.remove(row);
    }

    void move(Edit.MoveRow move) throws Refused {
        Row moved = row(move.row());
        int after = placeAfter(move.after());
        if (move.row().equals(move.after()) || after == work.place(move.row())) {
            return;
        }
        Optional<ReadFlow> ledOn = threads.out(move.row());
        work.rows.remove(moved);
        work.rows.add(move.after() == null ? 0 : work.place(move.after()) + 1, moved);
        threads.in(move.row(), ledOn);
    }

    void split(Edit.Split split) throws Refused {
        Row row = row(split.row());
        String text = Rows.text(row, RowText.ACTIVITY);
        int at = betweenWords(text, Math.clamp(split.at(), 0, text.length()));
        put(
                Rows.with(Rows.blank(split.added()), RowText.ACTIVITY, text.substring(at)),
                sameActing(split.added(), work.step(split.row())),
                split.row());
        work.replace(split.row(), Rows.with(row, RowText.ACTIVITY, text.substring(0, at)));
        threads.in(split.added());
    }

    /** A word is not cut: it begins the new row, or else it could never be put together again. */
    private static int betweenWords(String text, int at) {
        int begin = at;
        while (begin > 0 && !Character.isWhitespace(text.charAt(begin - 1))) {
            begin--;
        }
        boolean within = begin < at && at < text.length() && !Character.isWhitespace(text.charAt(at));
        return within && begin > 0 ? begin : at;
    }

    private static ReadStep sameActing(StepId added, ReadStep step) {
        StepWork same = new StepWork(StepWork.blank(added, StepKind.PROCESS));
        same.performers.addAll(step.performers());
        same.joint = step.joint();
        same.phase = step.phase();
        same.clock = step.clock();
        return same.authored();
    }

    void join(Edit.Join join) throws Refused {
        Row row = row(join.row());
        Row with = row(join.with());
        if (join.row().equals(join.with())) {
            throw new Refused(new Refusal.Gone(Cells.row(join.with())));
        }
        Row joined = row;
        for (RowText cell : RowText.values()) {
            joined = Rows.with(joined, cell, both(Rows.text(row, cell), Rows.text(with, cell), cell));
        }
        work.replace(join.row(), joined);
        StepWork acting = new StepWork(work.step(join.row()));
        work.step(join.with()).performers().stream()
                .filter(performer -> !acting.performers.contains(performer))
                .forEach(acting.performers::add);
        work.steps.put(join.row(), acting.authored());
        remove(join.with());
    }

    /** Two times stand one below the other: whoever joined them sees it and says which holds. */
    private static String both(String one, String other, RowText cell) {
        if (one.equals(other)) {
            return one;
        }
        String between = cell == RowText.TIME ? " + " : "\n";
        return Stream.of(one, other).filter(text -> !text.isBlank()).collect(Collectors.joining(between));
    }

    void put(Row row, ReadStep step, @Nullable StepId after) throws Refused {
        if (work.place(row.id()) >= 0) {
            throw new Refused(new Refusal.Taken(Cells.row(row.id())));
        }
        if (work.rows.size() >= MOST) {
            throw new Refused(new Refusal.TableTooLong(work.rows.size() + 1, MOST));
        }
        work.rows.add(placeAfter(after), row);
        work.steps.put(row.id(), step);
    }

    private int placeAfter(@Nullable StepId after) throws Refused {
        if (after == null) {
            return 0;
        }
        row(after);
        return work.place(after) + 1;
    }

    private Row row(StepId id) throws Refused {
        return work.row(id).orElseThrow(() -> new Refused(new Refusal.Gone(Cells.row(id))));
    }
}
