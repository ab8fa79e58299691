package id.laksana.sop.lint;

import static java.util.stream.Collectors.toSet;

import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.Basis;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.Handover;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.Path;
import id.laksana.sop.procedure.Paths;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.Step;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Reading.ReadPerformer;
import id.laksana.sop.sheet.RowCell;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules of how the table is to be carried out, which can only be kept once somebody has said so. */
final class ReadingRules {

    private static final Pattern JOINED = Pattern.compile(".*(?:&|\\bdan\\b).*");

    private ReadingRules() {}

    static Stream<Hit> columnWithoutStep(Inspected sheet) {
        return sheet.reading().stream().flatMap(reading -> {
            Set<PerformerId> acting = acting(reading);
            return sheet.table()
                    .flatMap(table -> table.columns().stream())
                    .filter(column -> !acting.contains(column.performer()))
                    .map(column -> new Hit(new Place.AtPerformer(column.performer()), column.name()));
        });
    }

    private static Set<PerformerId> acting(Reading reading) {
        return reading.steps().stream()
                .flatMap(step -> step.performers().stream())
                .collect(toSet());
    }

    static Stream<Hit> performerWithoutColumn(Inspected sheet) {
        return performers(sheet)
                .flatMap(performer -> Stream.ofNullable(performer.named())
                        .filter(Reading.Named::acts)
                        .map(named -> new Hit(new Place.AtPerformer(performer.performer()), named.name())));
    }

    static Stream<Hit> severalPostsInColumn(Inspected sheet) {
        List<PerformerId> groups = performers(sheet)
                .filter(performer -> performer.kind() == PerformerKind.GROUP)
                .map(ReadPerformer::performer)
                .toList();
        return sheet.table()
                .flatMap(table -> table.columns().stream())
                .filter(column -> groups.contains(column.performer())
                        && JOINED.matcher(column.name()).matches())
                .map(column -> new Hit(new Place.AtPerformer(column.performer()), column.name()));
    }

    private static Stream<ReadPerformer> performers(Inspected sheet) {
        return sheet.reading().stream().flatMap(reading -> reading.performers().stream());
    }

    /** What is written here draws its arrows by itself. */
    static Stream<Hit> exitNotPrinted(Inspected sheet) {
        return sheet.reading().stream()
                .filter(_ -> sheet.isFromPaper())
                .flatMap(reading -> reading.flows().stream())
                .filter(flow -> flow.grounds().basis() == Basis.IMPLIED)
                .flatMap(flow -> Stream.ofNullable(flow.label()).map(answer -> at(flow.from(), answer.name())));
    }

    static Stream<Hit> checkWithoutRefusal(Inspected sheet) {
        return sheet.reading().stream()
                .flatMap(reading -> reading.openChecks().stream())
                .map(check -> new Hit(new Place.AtRow(check.step(), RowCell.ACTIVITY), check.evidence()));
    }

    static Stream<Hit> decisionWithoutQuestion(Inspected sheet) {
        return sheet.reading().stream()
                .flatMap(reading -> reading.steps().stream())
                .filter(step -> step.kind() == StepKind.DECISION
                        && (step.question() == null || step.question().isBlank()))
                .map(step -> at(step.step()));
    }

    static Stream<Hit> exitsAlike(Inspected sheet) {
        return sheet.procedure()
                .flatMap(procedure -> procedure.steps().stream()
                        .filter(step -> step.kind() == StepKind.DECISION)
                        .filter(step -> procedure.flowsFrom(step.id()).stream()
                                        .map(Flow::target)
                                        .distinct()
                                        .count()
                                == 1)
                        .map(step -> at(step.id())));
    }

    /** Back up the sheet without a decision that says no. */
    static Stream<Hit> flowUpwards(Inspected sheet) {
        return sheet.procedure().flatMap(procedure -> {
            List<StepId> rows = procedure.steps().stream().map(Step::id).toList();
            return procedure.flows().stream()
                    .filter(flow -> flow.label() != Answer.NO)
                    .flatMap(flow -> next(flow).stream()
                            .filter(to -> rows.indexOf(to) <= rows.indexOf(flow.from()))
                            .map(to -> at(flow.from(), to.value())));
        });
    }

    private static Optional<StepId> next(Flow flow) {
        return flow.target() instanceof Flow.Next next ? Optional.of(next.step()) : Optional.empty();
    }

    static Stream<Hit> productNotHandedOver(Inspected sheet) {
        return withoutHandover(sheet, Outcome.GRANTED);
    }

    static Stream<Hit> refusalNotHandedOver(Inspected sheet) {
        return withoutHandover(sheet, Outcome.REFUSED);
    }

    /** Ends with the outcome to which a way leads in whose last step, or before, the applicant gets nothing at all. */
    private static Stream<Hit> withoutHandover(Inspected sheet, Outcome outcome) {
        return sheet.procedure()
                .flatMap(procedure -> Paths.of(procedure).paths().stream()
                        .filter(path -> path.outcome() == outcome)
                        .filter(path -> !handsOver(procedure, path))
                        .map(path -> path.steps().getLast()))
                .distinct()
                .map(end -> at(end));
    }

    /** What the applicant gets in between, as a receipt, is no answer. */
    private static boolean handsOver(Procedure procedure, Path path) {
        return path.handovers().stream()
                .flatMap(step -> procedure.step(step).stream())
                .flatMap(step -> Stream.ofNullable(step.handover()))
                .anyMatch(handover -> handover.thing() != Handover.Thing.OTHER);
    }

    private static Hit at(StepId step, String... data) {
        return new Hit(new Place.AtRow(step, RowCell.ACTIVITY), data);
    }
}
