package id.laksana.agreement;

import static java.util.stream.Collectors.toMap;

import id.laksana.agreement.story.Story;
import id.laksana.agreement.story.Storyteller;
import id.laksana.agreement.story.Telling;
import id.laksana.sop.exchange.bpmn.BpmnWords;
import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.Step;
import id.laksana.sop.procedure.StepId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Goes by the transitions of our own procedure. */
final class OurStoryteller implements Storyteller {

    private static final BpmnWords WORDS = BpmnWords.INDONESIAN;

    private final Procedure procedure;
    private final Map<StepId, List<Flow>> exits;

    OurStoryteller(Procedure procedure) {
        this.procedure = procedure;
        this.exits = procedure.steps().stream().map(Step::id).collect(toMap(Function.identity(), procedure::flowsFrom));
    }

    @Override
    public Story tell(List<Boolean> answers) {
        Telling telling = new Telling(answers);
        StepId at = procedure.entry();
        while (at != null && comesTo(at, telling)) {
            at = leave(at, telling);
        }
        return telling.told();
    }

    private boolean comesTo(StepId at, Telling telling) {
        Step step = procedure.step(at).orElseThrow();
        String performer = procedure.performer(step.lead()).orElseThrow().name();
        return telling.comesTo("step-" + at, performer, step.activity());
    }

    /** The next step, or nothing where the case has ended. */
    private @Nullable StepId leave(StepId at, Telling telling) {
        Flow flow = exit(at, telling);
        if (flow.label() != null) {
            telling.takes(word(flow.label()));
        }
        if (flow.waitsFor() != null) {
            telling.waits(Objects.requireNonNull(WORDS.waits().get(flow.waitsFor())));
        }
        return switch (flow.target()) {
            case Flow.Next next -> next.step();
            case Flow.End end -> {
                telling.ends(Objects.requireNonNull(WORDS.chart().outcomes().get(end.outcome())));
                yield null;
            }
        };
    }

    private Flow exit(StepId at, Telling telling) {
        List<Flow> ways = exits.getOrDefault(at, List.of());
        return ways.size() > 1 && !telling.answer() ? ways.getLast() : ways.getFirst();
    }

    private static String word(Answer answer) {
        return Objects.requireNonNull(WORDS.chart().answers().get(answer));
    }
}
