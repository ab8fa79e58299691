package id.laksana.sop.edit;

import id.laksana.sop.edit.Edit.Restore;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.Reading.ReadFlow;
import id.laksana.sop.sheet.Row;
import org.jspecify.annotations.Nullable;

/** Brings back what was; what stood beside something that is no more stands at the end. */
final class RestoreEdit {

    private final Workpiece work;

    RestoreEdit(Workpiece work) {
        this.work = work;
    }

    void restore(Restore restore) {
        restore.withoutRows().forEach(this::takeAway);
        restore.withoutColumns().forEach(this::takeAway);
        restore.columns().forEach(this::bringBack);
        restore.steps().forEach(step -> work.steps.put(step.step(), step));
        restore.rows().stream().filter(row -> work.place(row.id()) >= 0).forEach(row -> work.replace(row.id(), row));
        restore.places().forEach(place -> put(restore, place));
        if (restore.notes() != null) {
            work.notes = restore.notes();
        }
        restore.exits().forEach(exits -> {
            work.flows.removeIf(flow -> flow.from().equals(exits.from()));
            exits.flows().stream().filter(this::hasEnds).forEach(work.flows::add);
        });
    }

    private boolean hasEnds(ReadFlow flow) {
        return work.place(flow.from()) >= 0 && (flow.to() == null || work.place(flow.to()) >= 0);
    }

    private void takeAway(StepId row) {
        work.rows.removeIf(there -> there.id().equals(row));
        work.steps.remove(row);
        work.flows.removeIf(flow -> flow.from().equals(row) || row.equals(flow.to()));
    }

    private void takeAway(PerformerId performer) {
        work.columns.removeIf(column -> column.performer().equals(performer));
        work.performers.remove(performer);
        work.aliases.removeIf(alias -> alias.performer().equals(performer));
    }

    private void bringBack(Restore.Column back) {
        PerformerId id = back.column().performer();
        work.columns.removeIf(column -> column.performer().equals(id));
        int after = back.after() == null ? -1 : work.column(back.after());
        boolean astray = back.after() != null && after < 0;
        work.columns.add(astray ? work.columns.size() : after + 1, back.column());
        if (back.performer() != null) {
            work.performers.put(id, back.performer());
        }
        work.aliases.removeIf(alias -> alias.performer().equals(id));
        work.aliases.addAll(back.aliases());
    }

    private void put(Restore restore, Restore.Place place) {
        Row row = work.row(place.row())
                .or(() -> restore.rows().stream()
                        .filter(there -> there.id().equals(place.row()))
                        .findFirst())
                .orElse(null);
        if (row != null) {
            work.rows.remove(row);
            work.rows.add(placeAfter(place.after()), row);
        }
    }

    private int placeAfter(@Nullable StepId after) {
        if (after == null) {
            return 0;
        }
        int place = work.place(after);
        return place < 0 ? work.rows.size() : place + 1;
    }
}
