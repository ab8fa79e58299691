package id.laksana.sop.draw.route;

/** What it costs the eye when two courses are drawn in one chart. */
final class Rivals {

    static final double IMPOSSIBLE = 1000;
    private static final double CROSSING = 2.5;
    private static final double JOINING = 0.6;
    private static final double PERHAPS_CROSSING = 1.2;

    private Rivals() {}

    static double cost(Candidate one, Candidate other) {
        if (one.isApartFrom(other)) {
            return 0;
        }
        if (one.wantsTheSameSide(other)) {
            return IMPOSSIBLE;
        }
        boolean together = one.sameGoal(other);
        double cost = together ? JOINING : 0;
        for (Stretch a : one.stretches()) {
            for (Stretch b : other.stretches()) {
                cost += a.upright() == b.upright() ? beside(a, b, together) : across(a, b, together);
            }
        }
        return cost;
    }

    /** Lanes of one gutter get a place of their own later. */
    private static double beside(Stretch a, Stretch b, boolean together) {
        if (together || a.at() != b.at() || a.upright() && a.at() % 2 == 0) {
            return 0;
        }
        int from = Math.max(a.from(), b.from());
        int to = Math.min(a.to(), b.to());
        boolean onlyMeet = from == to && !a.upright() && from % 2 != 0;
        return from <= to && !onlyMeet ? IMPOSSIBLE : 0;
    }

    private static double across(Stretch a, Stretch b, boolean together) {
        return a.upright() ? meeting(a, b, together) : meeting(b, a, together);
    }

    private static double meeting(Stretch upright, Stretch level, boolean together) {
        if (!upright.holds(level.at()) || !level.holds(upright.at())) {
            return 0;
        }
        boolean through = upright.crosses(level.at());
        if (through && level.crosses(upright.at())) {
            return CROSSING;
        }
        if (together) {
            return 0;
        }
        return through && upright.at() % 2 == 0 ? PERHAPS_CROSSING : IMPOSSIBLE;
    }
}
