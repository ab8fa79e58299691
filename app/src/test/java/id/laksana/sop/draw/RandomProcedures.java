package id.laksana.sop.draw;

import static id.laksana.sop.procedure.Procedures.flow;
import static id.laksana.sop.procedure.Procedures.id;
import static id.laksana.sop.procedure.Procedures.next;

import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.Performer;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.Procedures;
import id.laksana.sop.procedure.Step;
import id.laksana.sop.procedure.StepKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Procedures of up to 12 columns and 60 rows with joint steps, jumps, ends on the way and up to six loops over each other. */
public final class RandomProcedures {

    private static final int COLUMNS = 12;
    private static final int ROWS = 60;
    private static final int LOOPS = 6;

    private final Random random;
    private final List<Performer> performers;
    private final int last;
    private final List<Step> steps = new ArrayList<>();
    private final List<Flow> flows = new ArrayList<>();
    private int loops;

    private RandomProcedures(long seed) {
        random = new Random(seed);
        performers = performers(1 + random.nextInt(COLUMNS));
        last = random.nextInt(ROWS);
        loops = random.nextInt(LOOPS + 1);
    }

    /** The same seed gives the same. */
    public static Procedure random(long seed) {
        RandomProcedures made = new RandomProcedures(seed);
        int row = 0;
        while (row < made.last) {
            row = made.add(row);
        }
        made.add(made.last, StepKind.END);
        made.flows.add(flow(made.last, null, new Flow.End(Outcome.GRANTED)));
        return new Procedure(made.performers, made.steps, made.flows, id(0));
    }

    static List<Performer> performers(int columns) {
        return IntStream.range(0, columns)
                .mapToObj(column -> new Performer(
                        new PerformerId("p" + column),
                        "Kepala Bidang Pelayanan " + column,
                        PerformerKind.ROLE,
                        List.of()))
                .toList();
    }

    private int add(int row) {
        if (random.nextInt(3) > 0) {
            add(row, row == 0 ? StepKind.START : StepKind.PROCESS);
            flows.add(flow(row, null, next(row + 1)));
            return row + 1;
        }
        add(row, StepKind.DECISION);
        boolean swapped = random.nextBoolean();
        Answer onward = swapped ? Answer.NO : Answer.YES;
        Answer other = swapped ? Answer.YES : Answer.NO;
        boolean asideFits = row + 2 <= last;
        if (asideFits && random.nextInt(4) == 0) {
            return addAside(row, onward, other);
        }
        flows.add(flow(row, onward, next(row + 1)));
        flows.add(flow(row, other, other(row)));
        return row + 1;
    }

    /** The row after the decision is for one answer only: it ends the case or leads back. */
    private int addAside(int row, Answer onward, Answer other) {
        flows.add(flow(row, onward, next(row + 2)));
        flows.add(flow(row, other, next(row + 1)));
        boolean ends = loops == 0 || random.nextBoolean();
        add(row + 1, ends ? StepKind.END : StepKind.PROCESS);
        flows.add(flow(row + 1, null, ends ? new Flow.End(Outcome.REFUSED) : back(row)));
        return row + 2;
    }

    private Flow.Target back(int row) {
        loops--;
        return next(random.nextInt(row + 1));
    }

    private Flow.Target other(int row) {
        return switch (random.nextInt(4)) {
            case 0 -> new Flow.End(Outcome.values()[random.nextInt(Outcome.values().length)]);
            case 1 -> next(row + 1 + random.nextInt(last - row));
            default -> loops > 0 ? back(row) : next(Math.min(last, row + 2));
        };
    }

    private void add(int row, StepKind kind) {
        Step plain = Procedures.step(row, kind);
        List<PerformerId> all =
                new ArrayList<>(performers.stream().map(Performer::id).toList());
        Collections.shuffle(all, random);
        int joint = random.nextInt(4) == 0 ? 1 + random.nextInt(4) : 1;
        steps.add(new Step(
                plain.id(),
                plain.no(),
                plain.activity(),
                kind,
                plain.question(),
                all.subList(0, Math.min(joint, all.size())),
                plain.joint(),
                plain.requirements(),
                plain.standardTime(),
                plain.outputs(),
                plain.remark(),
                plain.phase(),
                plain.stepClass(),
                plain.clockOwner(),
                plain.recorder(),
                plain.handover(),
                plain.reading()));
    }
}
