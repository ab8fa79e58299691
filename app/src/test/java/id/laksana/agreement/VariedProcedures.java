package id.laksana.agreement;

import id.laksana.sop.draw.RandomProcedures;
import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.Basis;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.Grounds;
import id.laksana.sop.procedure.Handover;
import id.laksana.sop.procedure.Joint;
import id.laksana.sop.procedure.Performer;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.procedure.Phase;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.StandardTime;
import id.laksana.sop.procedure.Step;
import id.laksana.sop.procedure.StepClass;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.procedure.Why;
import id.laksana.sop.procedure.WorkUnit;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Procedures by chance in which everything that can be said of a step is said of some, in texts that XML must take care of. */
final class VariedProcedures {

    private static final List<String> TEXTS = List.of(
            "Berkas permohonan",
            " di tepi ",
            "baris\nkedua\r\n\tketiga",
            "a < b && \"c\" > 'd'",
            "<script>]]></script>",
            "&amp; &#65;",
            "é 漢 😀",
            "مرحبا");

    private final Random random;
    private final List<String> texts;
    private final List<Performer> performers;

    private VariedProcedures(Random random, List<String> texts, List<Performer> performers) {
        this.random = random;
        this.texts = texts;
        this.performers = performers.stream().map(this::varied).toList();
    }

    /** The same seed gives the same. */
    static Procedure random(long seed) {
        return varied(seed, TEXTS, RandomProcedures.random(seed));
    }

    /** The same steps and flows with one text everywhere. */
    static Procedure saying(String text, Procedure plain) {
        return varied(0, List.of(text), plain);
    }

    private static Procedure varied(long seed, List<String> texts, Procedure plain) {
        VariedProcedures made = new VariedProcedures(new Random(seed), texts, plain.performers());
        return new Procedure(
                made.performers,
                plain.steps().stream().map(made::varied).toList(),
                plain.flows().stream().map(made::varied).toList(),
                plain.entry());
    }

    private Performer varied(Performer performer) {
        return new Performer(performer.id(), any(texts) + performer.name(), any(PerformerKind.values()), texts());
    }

    private Step varied(Step step) {
        return new Step(
                step.id(),
                maybe(any(texts)),
                any(texts) + " " + step.no(),
                step.kind(),
                step.kind() == StepKind.DECISION ? maybe(any(texts) + "?") : null,
                step.performers(),
                any(Joint.values()),
                texts(),
                maybe(time()),
                texts(),
                maybe(any(texts)),
                maybe(any(Phase.values())),
                maybe(new StepClass(any(texts), texts())),
                any(ClockOwner.values()),
                recorder(),
                maybe(new Handover(
                        any(Handover.Thing.values()), any(Handover.Side.values()), maybe(any(Answer.values())))),
                grounds());
    }

    private Flow varied(Flow flow) {
        ClockOwner waitsFor = random.nextInt(4) == 0 ? any(ClockOwner.values()) : null;
        return new Flow(flow.from(), flow.label(), flow.target(), waitsFor, grounds());
    }

    private StandardTime time() {
        int min = random.nextInt(1_000_000);
        int max = min + random.nextInt(2) * random.nextInt(90);
        return new StandardTime(min, max, any(WorkUnit.values()), min + any(texts) + max);
    }

    private Grounds grounds() {
        return new Grounds(any(Basis.values()), new Why(any(texts), any(texts)), texts(), random.nextBoolean());
    }

    private @Nullable PerformerId recorder() {
        Performer performer = any(performers);
        return performer.kind().isOfTheAgency() ? performer.id() : null;
    }

    private List<String> texts() {
        return IntStream.range(0, random.nextInt(4)).mapToObj(_ -> any(texts)).toList();
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextBoolean() ? value : null;
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
