package id.laksana.sop.procedure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Steps by their row and where their flows lead; flows from or to steps that do not exist are left out. */
final class Graph {

    /** Beyond the last row: the case is over. */
    private final int end;

    private final Map<StepId, Integer> rows = new HashMap<>();
    private final List<List<Integer>> onward = new ArrayList<>();
    private final List<List<Integer>> backward = new ArrayList<>();

    Graph(List<Step> steps, List<Flow> flows) {
        end = steps.size();
        for (Step step : steps) {
            rows.putIfAbsent(step.id(), rows.size());
        }
        for (int row = 0; row <= end; row++) {
            onward.add(new ArrayList<>());
            backward.add(new ArrayList<>());
        }
        flows.forEach(this::add);
    }

    private void add(Flow flow) {
        Integer from = rows.get(flow.from());
        Integer to = switch (flow.target()) {
            case Flow.Next next -> rows.get(next.step());
            case Flow.End _ -> Integer.valueOf(end);
        };
        if (from != null && to != null) {
            onward.get(from).add(to);
            backward.get(to).add(from);
        }
    }

    int end() {
        return end;
    }

    boolean has(StepId step) {
        return rows.containsKey(step);
    }

    int row(StepId step) {
        Integer row = rows.get(step);
        if (row == null) {
            throw new IllegalArgumentException("No such step: " + step);
        }
        return row;
    }

    /** Everything that can come after the row, and the row itself. */
    BitSet from(int row) {
        return spread(onward, row, new BitSet());
    }

    /** Every row that has an end within reach. */
    BitSet leadingToAnEnd() {
        return spread(backward, end, new BitSet());
    }

    /** Whether an end can be reached from the row without setting foot on what was visited. */
    boolean canEnd(int row, BitSet visited) {
        return spread(onward, row, visited).get(end);
    }

    /** The fewest rows from one to the other, both included; nothing where no way leads there. */
    List<Integer> shortest(int from, int to) {
        int[] before = new int[end + 1];
        Arrays.fill(before, -1);
        Deque<Integer> waiting = new ArrayDeque<>(List.of(from));
        before[from] = from;
        while (!waiting.isEmpty() && before[to] < 0) {
            int row = waiting.remove();
            for (int next : onward.get(row)) {
                if (before[next] < 0) {
                    before[next] = row;
                    waiting.add(next);
                }
            }
        }
        return before[to] < 0 ? List.of() : trail(before, to);
    }

    private static List<Integer> trail(int[] before, int to) {
        List<Integer> rows = new ArrayList<>(List.of(to));
        for (int row = to; before[row] != row; row = before[row]) {
            rows.addFirst(before[row]);
        }
        return rows;
    }

    private static BitSet spread(List<List<Integer>> edges, int start, BitSet closed) {
        BitSet reached = new BitSet();
        Deque<Integer> waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            int row = waiting.remove();
            if (!closed.get(row) && !reached.get(row)) {
                reached.set(row);
                waiting.addAll(edges.get(row));
            }
        }
        return reached;
    }
}
