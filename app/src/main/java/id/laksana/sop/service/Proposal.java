package id.laksana.sop.service;

import static java.util.stream.Collectors.joining;

import id.laksana.sop.procedure.Handover;
import id.laksana.sop.procedure.Path;
import id.laksana.sop.procedure.Paths;
import id.laksana.sop.procedure.Performer;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.Step;
import id.laksana.sop.procedure.TimeTotal;
import id.laksana.sop.sheet.Sheet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an SOP says of the service that begins with it, where its agency has laid down nothing.
 *
 * @param lines by component; of what the SOP does not say there is no entry
 * @param slowest nothing where no way leads to what the applicant wants
 */
public record Proposal(Map<Component, List<String>> lines, Optional<SlowestPath> slowest) {

    public static final Proposal NONE = new Proposal(Map.of(), Optional.empty());

    public Proposal {
        lines = Map.copyOf(lines);
    }

    public List<String> of(Component component) {
        return lines.getOrDefault(component, List.of());
    }

    static Proposal of(Sheet sheet) {
        return switch (sheet.procedure()) {
            case Procedure.Attempt.Made made -> of(made.procedure());
            case Procedure.Attempt.Refused _ -> NONE;
        };
    }

    private static Proposal of(Procedure procedure) {
        Optional<Path> slowest = Paths.of(procedure).slowestAccepting(TimeTotal.MINUTES_OF_A_DAY);
        Map<Component, List<String>> lines = new EnumMap<>(Component.class);
        lines.put(
                Component.REQUIREMENTS,
                procedure.step(procedure.entry()).orElseThrow().requirements());
        slowest.ifPresent(path -> {
            List<Step> steps = path.steps().stream()
                    .map(id -> procedure.step(id).orElseThrow())
                    .toList();
            lines.put(
                    Component.PROCEDURE,
                    steps.stream().map(step -> told(step, procedure)).toList());
            lines.put(Component.PRODUCT, giving(path, steps).outputs());
        });
        lines.values().removeIf(List::isEmpty);
        return new Proposal(lines, slowest.map(SlowestPath::of));
    }

    private static String told(Step step, Procedure procedure) {
        String performers = step.performers().stream()
                .flatMap(id -> procedure.performer(id).stream())
                .map(Performer::name)
                .collect(joining(", "));
        return performers + ": " + step.activity();
    }

    /** The step in which the applicant gets the product, and otherwise the last. */
    private static Step giving(Path path, List<Step> steps) {
        return steps.stream()
                .filter(step -> path.handovers().contains(step.id()))
                .filter(step -> step.handover() != null && step.handover().thing() == Handover.Thing.PRODUCT)
                .findFirst()
                .orElseGet(steps::getLast);
    }
}
