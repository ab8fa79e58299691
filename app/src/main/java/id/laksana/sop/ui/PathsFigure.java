package id.laksana.sop.ui;

import static java.util.Comparator.comparingLong;

import com.vaadin.flow.component.Component;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Path;
import id.laksana.sop.procedure.TimeTotal;
import id.laksana.web.chart.ChartData;
import id.laksana.web.chart.StackedBarChart;
import id.laksana.web.ui.Figure;
import id.laksana.web.ui.PageBehalf;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The times of paths as bars; of very many only the longest, because nobody could read the others. */
final class PathsFigure {

    private static final int MOST = 20;

    private PathsFigure() {}

    static Figure of(List<Path> paths, Component reader, PageBehalf behalf) {
        List<Integer> longest = longest(paths);
        List<Integer> shown = longest.size() < paths.size()
                ? longest
                : IntStream.range(0, paths.size()).boxed().toList();
        ChartData data = new ChartData(
                reader.getTranslation("times.figure.category"),
                shown.stream().map(index -> name(paths, index, reader)).toList(),
                Stream.of(ClockOwner.values())
                        .map(owner -> new ChartData.Series(Words.of(owner, reader), minutes(paths, shown, owner)))
                        .toList(),
                minutes -> reader.getTranslation("times.figure.minutes", minutes.longValue()));
        String title = reader.getTranslation("times.figure");
        return new Figure(title, reading(paths, longest, reader), data, new StackedBarChart(data), behalf);
    }

    private static List<Integer> longest(List<Path> paths) {
        Comparator<Integer> longestFirst =
                comparingLong(index -> -paths.get(index).total().workingMinutes(TimeTotal.MINUTES_OF_A_DAY));
        return IntStream.range(0, paths.size())
                .boxed()
                .sorted(longestFirst)
                .limit(MOST)
                .toList();
    }

    private static List<Double> minutes(List<Path> paths, List<Integer> shown, ClockOwner owner) {
        return shown.stream()
                .map(index -> (double) paths.get(index).of(owner).workingMinutes(TimeTotal.MINUTES_OF_A_DAY))
                .toList();
    }

    private static String name(List<Path> paths, int index, Component reader) {
        String outcome = Words.of(paths.get(index).outcome(), reader);
        return reader.getTranslation("times.path", index + 1) + ", " + outcome;
    }

    private static String reading(List<Path> paths, List<Integer> ranked, Component reader) {
        int longest = ranked.getFirst();
        String time = Words.of(paths.get(longest).total(), reader);
        return ranked.size() < paths.size()
                ? reader.getTranslation("times.figure.some", ranked.size(), paths.size(), longest + 1, time)
                : reader.getTranslation("times.figure.reading", longest + 1, time);
    }
}
