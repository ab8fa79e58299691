package id.laksana.sop.print.pdf;

import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.Performer;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.Step;
import id.laksana.sop.procedure.StepId;
import id.laksana.web.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A flow for whoever hears instead of seeing it: what a step is, who performs it, and where it goes on. */
public final class FlowInWords {

    private final Texts texts;
    private final Locale language;

    public FlowInWords(Texts texts, Locale language) {
        this.texts = texts;
        this.language = language;
    }

    public String of(Procedure procedure) {
        return procedure.steps().stream().map(step -> of(procedure, step)).collect(Collectors.joining(" "));
    }

    public String of(Procedure procedure, StepId step) {
        return of(procedure, procedure.step(step).orElseThrow());
    }

    private String of(Procedure procedure, Step step) {
        String said = texts.get(
                language, "told.step." + step.kind(), name(procedure, step.id()), performers(procedure, step));
        return procedure.flowsFrom(step.id()).stream()
                .map(flow -> onward(procedure, flow))
                .collect(Collectors.joining(" ", said + " ", ""));
    }

    private String onward(Procedure procedure, Flow flow) {
        String target = switch (flow.target()) {
            case Flow.Next next ->
                texts.get(
                        language,
                        isBack(procedure, flow.from(), next.step()) ? "told.back" : "told.next",
                        name(procedure, next.step()),
                        lead(procedure, next.step()));
            case Flow.End end -> texts.get(language, "told.end", texts.get(language, "outcome." + end.outcome()));
        };
        return texts.get(language, "told.when." + (flow.label() == null ? "ALWAYS" : flow.label()), target);
    }

    private static boolean isBack(Procedure procedure, StepId from, StepId to) {
        List<StepId> steps = procedure.steps().stream().map(Step::id).toList();
        return steps.indexOf(to) <= steps.indexOf(from);
    }

    /** By the printed number; by the row where that is blank or stands there twice. */
    private String name(Procedure procedure, StepId id) {
        Step step = procedure.step(id).orElseThrow();
        String no = number(step);
        boolean clear = !no.isEmpty()
                && procedure.steps().stream()
                                .filter(other -> number(other).equals(no))
                                .count()
                        == 1;
        return clear
                ? texts.get(language, "told.no", no)
                : texts.get(language, "told.row", procedure.steps().indexOf(step) + 1);
    }

    private static String number(Step step) {
        return step.no() == null ? "" : step.no().strip().replaceFirst("\\.$", "");
    }

    private String performers(Procedure procedure, Step step) {
        List<String> names = step.performers().stream()
                .map(performer -> nameOf(procedure, performer))
                .toList();
        return names.size() == 1
                ? names.getFirst()
                : texts.get(
                        language,
                        "told.joint." + step.joint(),
                        names.getFirst(),
                        String.join(", ", names.subList(1, names.size())));
    }

    private static String lead(Procedure procedure, StepId step) {
        return nameOf(procedure, procedure.step(step).orElseThrow().lead());
    }

    private static String nameOf(Procedure procedure, PerformerId id) {
        return procedure.performer(id).map(Performer::name).orElseThrow();
    }
}
