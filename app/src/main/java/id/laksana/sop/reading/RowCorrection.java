package id.laksana.sop.reading;

import id.laksana.sop.procedure.Basis;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.Grounds;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Reading.Named;
import id.laksana.sop.sheet.Reading.ReadClock;
import id.laksana.sop.sheet.Reading.ReadFlow;
import id.laksana.sop.sheet.Reading.ReadPerformer;
import id.laksana.sop.sheet.Reading.ReadStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts an official's word on a row into a reading. What the official was not asked about the row stays: its class, its phase, what is handed over. */
final class RowCorrection {

    private final Reading was;
    private final Correction.OfRow row;

    RowCorrection(Reading was, Correction.OfRow row) {
        this.was = was;
        this.row = row;
    }

    Reading reading() {
        return was.step(row.step()).isEmpty()
                ? was
                : with(
                        was,
                        was.performers().stream().map(this::performer).toList(),
                        was.steps().stream().map(this::step).toList(),
                        flows());
    }

    static Reading with(Reading reading, List<ReadPerformer> performers, List<ReadStep> steps, List<ReadFlow> flows) {
        return new Reading(
                reading.service(),
                reading.table(),
                reading.entry(),
                performers,
                reading.aliases(),
                steps,
                flows,
                reading.openChecks(),
                reading.variants(),
                reading.doubts());
    }

    /** Who was only spoken of so far acts now. */
    private ReadPerformer performer(ReadPerformer as) {
        Named named = as.named();
        return named == null || named.acts() || !row.performers().contains(as.performer())
                ? as
                : new ReadPerformer(
                        as.performer(),
                        as.kind(),
                        new Named(named.name(), true, named.likely(), named.evidence()),
                        row.why(),
                        false);
    }

    private ReadStep step(ReadStep as) {
        return as.step().equals(row.step())
                ? new ReadStep(
                        as.step(),
                        row.kind(),
                        row.question(),
                        row.performers(),
                        as.joint(),
                        as.phase(),
                        as.stepClass(),
                        clock(as.clock()),
                        as.recorder(),
                        as.handover(),
                        authored(as.grounds().evidence()))
                : as;
    }

    private ReadClock clock(@Nullable ReadClock as) {
        return new ReadClock(row.clock(), as != null && as.owner() == row.clock() ? as.why() : row.why(), false);
    }

    private List<ReadFlow> flows() {
        List<ReadFlow> flows = new ArrayList<>(was.flows());
        int first = was.flowsFrom(row.step()).stream()
                .findFirst()
                .map(was.flows()::indexOf)
                .orElse(flows.size());
        flows.removeIf(flow -> flow.from().equals(row.step()));
        flows.addAll(first, row.exits().stream().map(this::flow).toList());
        return flows;
    }

    private ReadFlow flow(Correction.Exit exit) {
        Optional<ReadFlow> before = was.flowsFrom(row.step()).stream()
                .filter(flow -> flow.label() == exit.label())
                .findFirst();
        StepId to = exit.target() instanceof Flow.Next next ? next.step() : null;
        Outcome outcome = exit.target() instanceof Flow.End end ? end.outcome() : null;
        return before.filter(flow -> Objects.equals(flow.to(), to) && flow.outcome() == outcome)
                .map(flow -> confirmed(flow))
                .orElseGet(() -> new ReadFlow(
                        row.step(),
                        exit.label(),
                        to,
                        outcome,
                        null,
                        authored(before.map(flow -> flow.grounds().evidence()).orElse(List.of()))));
    }

    /** What stays as it was proposed stays for the reason for which it was proposed, and is doubtful no more. */
    private static ReadFlow confirmed(ReadFlow flow) {
        Grounds why = flow.grounds();
        return new ReadFlow(
                flow.from(),
                flow.label(),
                flow.to(),
                flow.outcome(),
                flow.waitsFor(),
                new Grounds(why.basis(), why.why(), why.evidence(), false));
    }

    /** With the words of the sheet that it was read from before. */
    private Grounds authored(List<String> evidence) {
        return new Grounds(Basis.AUTHORED, row.why(), evidence, false);
    }
}
