package id.laksana.sop.draw.route;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.stream.IntStream;

/** Gives each flow the course that costs least beside the others: the plain ones first, and then again and again until no flow would move. */
final class Router {

    private static final int ROUNDS = 6;
    private static final double WORTH_A_TRY = 2;
    private static final double LEAST_GAIN = 0.001;

    private final List<List<Candidate>> choices;
    private final Candidate[] chosen;

    private Router(List<List<Candidate>> choices) {
        this.choices = choices;
        this.chosen = new Candidate[choices.size()];
    }

    static List<Course> route(List<List<Candidate>> choices) {
        Router router = new Router(choices);
        router.place();
        router.improve();
        return List.of(router.chosen).stream().map(Candidate::course).toList();
    }

    private void place() {
        IntStream.range(0, choices.size())
                .boxed()
                .sorted(comparingDouble(flow -> choices.get(flow).getFirst().effort()))
                .forEach(this::choose);
    }

    private void improve() {
        boolean moved = true;
        for (int round = 0; moved && round < ROUNDS; round++) {
            moved = false;
            for (int flow = 0; flow < chosen.length; flow++) {
                moved |= choose(flow);
            }
            for (int flow = 0; flow < chosen.length; flow++) {
                moved |= displace(flow);
            }
        }
    }

    private boolean choose(int flow) {
        Candidate before = chosen[flow];
        chosen[flow] = best(flow);
        return chosen[flow] != before;
    }

    private Candidate best(int flow) {
        Candidate best = choices.get(flow).getFirst();
        double least = Double.MAX_VALUE;
        for (Candidate candidate : choices.get(flow)) {
            if (candidate.effort() >= least) {
                break;
            }
            double cost = cost(flow, candidate, least);
            if (cost < least) {
                best = candidate;
                least = cost;
            }
        }
        return best;
    }

    /** Takes a course that one other stands in the way of, if that one moving pays for both. */
    private boolean displace(int flow) {
        Candidate before = chosen[flow];
        double cost = cost(flow, before, Double.MAX_VALUE);
        for (Candidate candidate : choices.get(flow)) {
            if (candidate.effort() >= cost + WORTH_A_TRY) {
                break;
            }
            int other = inTheWay(flow, candidate);
            if (other >= 0 && candidate != before && pays(flow, candidate, other)) {
                return true;
            }
        }
        return false;
    }

    /** The only flow in the way, or less than nothing. */
    private int inTheWay(int flow, Candidate candidate) {
        int found = -1;
        for (int other = 0; other < chosen.length; other++) {
            if (other != flow && Rivals.cost(candidate, chosen[other]) >= Rivals.IMPOSSIBLE) {
                if (found >= 0) {
                    return -1;
                }
                found = other;
            }
        }
        return found;
    }

    private boolean pays(int flow, Candidate candidate, int other) {
        Candidate one = chosen[flow];
        Candidate two = chosen[other];
        double before = together(flow, other);
        chosen[flow] = candidate;
        chosen[other] = best(other);
        if (together(flow, other) < before - LEAST_GAIN) {
            return true;
        }
        chosen[flow] = one;
        chosen[other] = two;
        return false;
    }

    private double together(int flow, int other) {
        return cost(flow, chosen[flow], Double.MAX_VALUE)
                + cost(other, chosen[other], Double.MAX_VALUE)
                - Rivals.cost(chosen[flow], chosen[other]);
    }

    /** Or something more than {@code limit}. */
    private double cost(int flow, Candidate candidate, double limit) {
        double cost = candidate.effort();
        for (int other = 0; other < chosen.length && cost < limit; other++) {
            if (other != flow && chosen[other] != null) {
                cost += Rivals.cost(candidate, chosen[other]);
            }
        }
        return cost;
    }
}
