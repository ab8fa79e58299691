package id.laksana.sop.edit;

import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.sheet.Reading.ReadFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what leads from row to row whole while rows come, go and move: nobody draws an arrow to the row below. */
final class Threads {

    private final Workpiece work;

    Threads(Workpiece work) {
        this.work = work;
    }

    static ReadFlow next(StepId from, @Nullable Answer answer, StepId to) {
        return new ReadFlow(from, answer, to, null, null, Authored.GROUNDS);
    }

    static ReadFlow end(StepId from, @Nullable Answer answer, Outcome outcome) {
        return new ReadFlow(from, answer, null, outcome, null, Authored.GROUNDS);
    }

    /** The same of a row that moved; what led straight on leads on from its new place, unless another answer leads there already. */
    void in(StepId row, Optional<ReadFlow> ledOn) {
        Optional<StepId> below = work.below(row);
        ledOn.ifPresent(flow -> {
            work.flows.add(flow);
            if (below.isPresent() && straight(row).isEmpty()) {
                replace(flow, below.get());
            } else if (flow.label() == null) {
                work.flows.remove(flow);
            }
        });
        in(row);
    }

    /** Threads a row, which stands in its place and leads nowhere yet, in between the row above and the one below. */
    void in(StepId row) {
        Optional<StepId> below = work.below(row);
        above(row).ifPresent(above -> lead(above, row, below));
        if (straight(row).isEmpty() && below.isPresent()) {
            leadOn(row, below.get());
        }
    }

    /** What led from the row above to the one below leads to the row now; so does what led nowhere. */
    private void lead(StepId above, StepId row, Optional<StepId> below) {
        Optional<ReadFlow> through = below.flatMap(next -> flow(above, next));
        if (through.isPresent()) {
            replace(through.get(), row);
        } else if (below.isEmpty() || work.flowsFrom(above).isEmpty()) {
            leadOn(above, row);
        }
    }

    /** Of a decision by the first answer that leads nowhere yet. */
    private void leadOn(StepId from, StepId to) {
        StepKind kind = work.step(from).kind();
        if (kind == StepKind.DECISION) {
            if (work.flow(from, Answer.YES).isEmpty()) {
                work.flows.add(next(from, Answer.YES, to));
            } else if (work.flow(from, Answer.NO).isEmpty()) {
                work.flows.add(next(from, Answer.NO, to));
            }
        } else if (kind != StepKind.END && work.flowsFrom(from).isEmpty()) {
            work.flows.add(next(from, null, to));
        }
    }

    /**
     * Takes a row out of the way between its neighbours, while it still stands there; what else leads to it or on from it stays.
     *
     * @return what led straight on
     */
    Optional<ReadFlow> out(StepId row) {
        Optional<ReadFlow> from = above(row).flatMap(above -> flow(above, row));
        Optional<ReadFlow> on = straight(row);
        Optional<StepId> below = work.below(row);
        from.ifPresent(flow -> {
            if (below.isPresent()) {
                replace(flow, below.get());
            } else {
                work.flows.remove(flow);
            }
        });
        on.ifPresent(work.flows::remove);
        return on;
    }

    /** Bridges a row that will be no more: whoever led there leads where it led. */
    void bridge(StepId row) {
        Optional<StepId> to = work.flowsFrom(row).stream()
                .map(ReadFlow::to)
                .filter(next -> next != null && !next.equals(row))
                .findFirst();
        work.flows.removeIf(flow -> flow.from().equals(row));
        for (ReadFlow flow : List.copyOf(work.flows)) {
            if (row.equals(flow.to())) {
                if (to.isPresent() && !to.get().equals(flow.from())) {
                    replace(flow, to.get());
                } else {
                    work.flows.remove(flow);
                }
            }
        }
    }

    /** Makes the exits fit the kind that the step has now. */
    void fit(StepId row, @Nullable StepKind before, StepKind kind) {
        List<ReadFlow> exits = work.flowsFrom(row);
        List<ReadFlow> fitting = new ArrayList<>();
        switch (kind) {
            case END -> fitting.add(ended(row, exits));
            case DECISION ->
                exits.stream()
                        .filter(exit -> before != StepKind.END)
                        .map(exit -> exit.label() == null ? labelled(exit, Answer.YES) : exit)
                        .forEach(fitting::add);
            case START, PROCESS ->
                exits.stream()
                        .filter(exit -> exit.to() != null)
                        .sorted((one, other) -> Boolean.compare(one.label() == Answer.NO, other.label() == Answer.NO))
                        .limit(1)
                        .map(exit -> labelled(exit, null))
                        .forEach(fitting::add);
        }
        work.flows.removeAll(exits);
        work.flows.addAll(fitting);
        if (kind != StepKind.END && fitting.isEmpty()) {
            work.below(row).ifPresent(below -> leadOn(row, below));
        }
    }

    private static ReadFlow ended(StepId row, List<ReadFlow> exits) {
        return exits.stream()
                .filter(exit -> exit.outcome() != null)
                .findFirst()
                .map(exit -> labelled(exit, null))
                .orElseGet(() -> end(row, null, Outcome.COMPLETED));
    }

    private static ReadFlow labelled(ReadFlow flow, @Nullable Answer answer) {
        return flow.label() == answer
                ? flow
                : new ReadFlow(flow.from(), answer, flow.to(), flow.outcome(), flow.waitsFor(), Authored.GROUNDS);
    }

    private void replace(ReadFlow flow, StepId to) {
        work.flows.set(
                work.flows.indexOf(flow),
                new ReadFlow(flow.from(), flow.label(), to, null, flow.waitsFor(), Authored.GROUNDS));
    }

    private Optional<StepId> above(StepId row) {
        int place = work.place(row);
        return place > 0 ? Optional.of(work.rows.get(place - 1).id()) : Optional.empty();
    }

    private Optional<ReadFlow> straight(StepId row) {
        return work.below(row).flatMap(below -> flow(row, below));
    }

    private Optional<ReadFlow> flow(StepId from, StepId to) {
        return work.flowsFrom(from).stream()
                .filter(flow -> to.equals(flow.to()))
                .findFirst();
    }
}
