package id.laksana.sop.procedure;

import static java.util.Comparator.comparingLong;

import java.util.List;
import java.util.Optional;

/**
 * All paths of a procedure, or the first {@link #MOST} of them: decisions that part and meet again double them each time, so that a sheet of thirty
 * rows can have more paths than anyone will read.
 *
 * @param complete whether these are all
 */
public record Paths(List<Path> paths, boolean complete) {

    public static final int MOST = 1000;

    public Paths {
        paths = List.copyOf(paths);
    }

    /** In the order of their exits, Ya before Tidak. */
    public static Paths of(Procedure procedure) {
        return new PathSearch(procedure).search();
    }

    /** The flows that go up the sheet and come round again, in the order of the rows where they leave. */
    public static List<Return> returns(Procedure procedure) {
        return new ReturnSearch(procedure).search();
    }

    /** By the agency's own time, a day counted as so many minutes; of those that are known. */
    public Optional<Path> slowestAccepting(int minutesOfADay) {
        return paths.stream()
                .filter(path -> path.outcome().isAccepting())
                .max(comparingLong(path -> path.of(ClockOwner.AGENCY).workingMinutes(minutesOfADay)));
    }
}
