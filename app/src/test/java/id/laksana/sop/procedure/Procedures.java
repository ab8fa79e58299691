package id.laksana.sop.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Procedures made by hand or by chance. */
public final class Procedures {

    public static final Grounds AUTHORED =
            new Grounds(Basis.AUTHORED, new Why("ditetapkan", "decided"), List.of(), false);

    static final List<Performer> PERFORMERS = List.of(
            new Performer(new PerformerId("p1"), "Pemohon", PerformerKind.APPLICANT, List.of()),
            new Performer(new PerformerId("p2"), "Front Office", PerformerKind.ROLE, List.of()),
            new Performer(new PerformerId("p3"), "Tim Teknis", PerformerKind.GROUP, List.of()),
            new Performer(new PerformerId("p4"), "Sistem OSS", PerformerKind.SYSTEM, List.of()));

    private Procedures() {}

    /** The parts of a valid procedure with up to sixty rows; the same seed gives the same. */
    public static Parts random(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        int rows = 3 + random.nextInt(58);
        StepKind[] kinds = new StepKind[rows];
        int[] no = new int[rows];
        for (int row = 0; row < rows; row++) {
            boolean decides = row < rows - 1 && random.nextInt(3) == 0;
            kinds[row] = decides ? StepKind.DECISION : row == 0 ? StepKind.START : StepKind.PROCESS;
            no[row] = random.nextInt(rows + 1);
        }
        kinds[rows - 1] = StepKind.END;
        endBeforeAJump(kinds, no);
        return parts(kinds, no);
    }

    /** Where a decision jumps forward, the row before its target may end the case. */
    private static void endBeforeAJump(StepKind[] kinds, int[] no) {
        for (int row = 0; row < kinds.length; row++) {
            int before = no[row] - 1;
            boolean jumps = kinds[row] == StepKind.DECISION && before > row + 1 && no[row] < kinds.length;
            if (jumps && kinds[before] == StepKind.PROCESS) {
                kinds[before] = StepKind.END;
                return;
            }
        }
    }

    private static Parts parts(StepKind[] kinds, int[] no) {
        List<Step> steps = new ArrayList<>();
        List<Flow> flows = new ArrayList<>();
        for (int row = 0; row < kinds.length; row++) {
            steps.add(step(row, kinds[row]));
            switch (kinds[row]) {
                case START, PROCESS -> flows.add(flow(row, null, next(row + 1)));
                case END -> flows.add(flow(row, null, new Flow.End(Outcome.GRANTED)));
                case DECISION -> {
                    flows.add(flow(row, Answer.YES, next(row + 1)));
                    flows.add(flow(
                            row, Answer.NO, no[row] < kinds.length ? next(no[row]) : new Flow.End(Outcome.REFUSED)));
                }
            }
        }
        return new Parts(PERFORMERS, steps, flows, id(0));
    }

    /** Decisions that part and meet again, one after the other: each doubles the paths. */
    public static Procedure ladder(int decisions) {
        List<Step> steps = new ArrayList<>();
        List<Flow> flows = new ArrayList<>();
        for (int decision = 0; decision < decisions; decision++) {
            int row = 3 * decision;
            steps.addAll(List.of(
                    step(row, StepKind.DECISION), step(row + 1, StepKind.PROCESS), step(row + 2, StepKind.PROCESS)));
            flows.addAll(List.of(
                    flow(row, Answer.YES, next(row + 1)),
                    flow(row, Answer.NO, next(row + 2)),
                    flow(row + 1, null, next(row + 3)),
                    flow(row + 2, null, next(row + 3))));
        }
        steps.add(step(3 * decisions, StepKind.END));
        flows.add(flow(3 * decisions, null, new Flow.End(Outcome.GRANTED)));
        return new Procedure(PERFORMERS, steps, flows, id(0));
    }

    public static Step step(int row, StepKind kind) {
        return new Step(
                id(row),
                String.valueOf(row + 1),
                "Menerima berkas",
                kind,
                kind == StepKind.DECISION ? "Lengkap?" : null,
                List.of(PERFORMERS.get(1).id()),
                Joint.LEAD,
                List.of("Berkas"),
                new StandardTime(row + 1, row + 1, WorkUnit.MINUTE, row + 1 + " menit"),
                List.of("Berkas"),
                null,
                null,
                null,
                ClockOwner.AGENCY,
                null,
                null,
                AUTHORED);
    }

    public static Flow flow(int row, @Nullable Answer label, Flow.Target target) {
        return new Flow(id(row), label, target, null, AUTHORED);
    }

    public static Flow.Target next(int row) {
        return new Flow.Next(id(row));
    }

    public static StepId id(int row) {
        return new StepId("s" + row);
    }

    /** What a procedure is made of, before it is one. */
    public record Parts(List<Performer> performers, List<Step> steps, List<Flow> flows, StepId entry) {

        public Procedure.Attempt attempt() {
            return Procedure.attempt(performers, steps, flows, entry);
        }

        int first(StepKind kind) {
            return IntStream.range(0, steps.size())
                    .filter(row -> steps.get(row).kind() == kind)
                    .findFirst()
                    .orElseThrow();
        }

        int flowFrom(int row) {
            return IntStream.range(0, flows.size())
                    .filter(index ->
                            flows.get(index).from().equals(steps.get(row).id()))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
