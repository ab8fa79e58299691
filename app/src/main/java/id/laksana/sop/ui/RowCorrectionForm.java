package id.laksana.sop.ui;

import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.reading.Correction;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Reading.ReadClock;
import id.laksana.sop.sheet.Reading.ReadFlow;
import id.laksana.sop.sheet.Reading.ReadStep;
import id.laksana.web.VisibleText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row's reading as it is edited.
 *
 * @param next the way on from all but decisions, which have {@code yes} and {@code no}
 */
public record RowCorrectionForm(
        @Nullable StepKind kind,
        String question,
        @Nullable PerformerId lead,
        Set<PerformerId> others,
        @Nullable ClockOwner clock,
        Flow.@Nullable Target next,
        Flow.@Nullable Target yes,
        Flow.@Nullable Target no,
        String reason) {

    /** As it is read now; the reason is the official's own. */
    static RowCorrectionForm of(Reading reading, ReadStep step) {
        List<PerformerId> performers = step.performers();
        return new RowCorrectionForm(
                step.kind(),
                Objects.requireNonNullElse(step.question(), ""),
                performers.stream().findFirst().orElse(null),
                new LinkedHashSet<>(performers.subList(Math.min(1, performers.size()), performers.size())),
                Optional.ofNullable(step.clock()).map(ReadClock::owner).orElse(null),
                target(reading, step.step(), null),
                target(reading, step.step(), Answer.YES),
                target(reading, step.step(), Answer.NO),
                "");
    }

    private static Flow.@Nullable Target target(Reading reading, StepId step, @Nullable Answer label) {
        return reading.flowsFrom(step).stream()
                .filter(flow -> flow.label() == label)
                .findFirst()
                .flatMap(RowCorrectionForm::target)
                .orElse(null);
    }

    private static Optional<Flow.Target> target(ReadFlow flow) {
        return Optional.<Flow.Target>ofNullable(flow.to() == null ? null : new Flow.Next(flow.to()))
                .or(() -> Optional.ofNullable(flow.outcome()).map(Flow.End::new));
    }

    boolean isDecision() {
        return kind == StepKind.DECISION;
    }

    /** Of a form that was found valid. */
    Correction correction(StepId step) {
        List<PerformerId> performers = Stream.concat(Stream.ofNullable(lead), others.stream())
                .distinct()
                .toList();
        return new Correction.OfRow(
                step,
                Objects.requireNonNull(kind),
                isDecision() ? VisibleText.of(question).strip() : null,
                performers,
                Objects.requireNonNull(clock),
                exits(),
                VisibleText.of(reason).strip());
    }

    private List<Correction.Exit> exits() {
        return isDecision()
                ? List.of(
                        new Correction.Exit(Answer.YES, Objects.requireNonNull(yes)),
                        new Correction.Exit(Answer.NO, Objects.requireNonNull(no)))
                : List.of(new Correction.Exit(null, Objects.requireNonNull(next)));
    }
}
