package id.laksana.sop.draw;

import static java.util.stream.Collectors.toSet;

import id.laksana.sop.sheet.Sheet;
import java.util.HashSet;
import java.util.Set;

/** Which of the lines of a drawing of both sheets were not there before, and which are there no more. */
public final class ChangedLines {

    private final Set<String> added;
    private final Set<String> gone;

    private ChangedLines(Set<String> added, Set<String> gone) {
        this.added = added;
        this.gone = gone;
    }

    public static ChangedLines between(Sheet before, Sheet after) {
        Set<String> were = lines(before);
        Set<String> are = lines(after);
        Set<String> added = new HashSet<>(are);
        added.removeAll(were);
        Set<String> gone = new HashSet<>(were);
        gone.removeAll(are);
        return new ChangedLines(added, gone);
    }

    /** How the line is drawn that the attributes name: with a style of its own, or as all. */
    public String style(String flow, String goal) {
        String line = flow + " " + goal;
        if (added.contains(line)) {
            return "chart-added";
        }
        return gone.contains(line) ? "chart-gone" : "";
    }

    private static Set<String> lines(Sheet sheet) {
        return HalfDone.scheme(sheet).flows().stream()
                .map(FlowId::of)
                .map(flow -> SvgPainter.name(flow) + " " + flow.goal())
                .collect(toSet());
    }
}
