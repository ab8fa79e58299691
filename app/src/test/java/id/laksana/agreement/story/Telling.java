package id.laksana.agreement.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** A story while it is told: the words that all storytellers share. */
public final class Telling {

    /** A loop is taken up to twice. */
    private static final int VISITS = 3;

    /** Engines keep no longer names. */
    private static final int NAME = 200;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Deque<Boolean> given;
    private final List<String> lines = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();
    private final List<Boolean> answers = new ArrayList<>();
    private boolean whole = true;

    public Telling(List<Boolean> answers) {
        given = new ArrayDeque<>(answers);
    }

    /** Whether the case is followed further; a story that comes to a step too often is cut there. */
    public boolean comesTo(String step, String performer, String activity) {
        whole = Collections.frequency(steps, step) < VISITS;
        lines.add("%s [%s] %s%s".formatted(named(performer), step, named(activity), whole ? "" : " … once more"));
        if (whole) {
            steps.add(step);
        }
        return whole;
    }

    /** The answer to the next question. */
    public boolean answer() {
        boolean answer = given.isEmpty() || given.removeFirst();
        answers.add(answer);
        return answer;
    }

    public void takes(String exit) {
        lines.add("  " + exit);
    }

    public void waits(String forWhat) {
        lines.add("  … " + forWhat);
    }

    public void ends(String outcome) {
        lines.add("= " + outcome);
    }

    /** Nothing that a procedure does: it makes every comparison fail. */
    public void breaksOff(String reason) {
        lines.add("! " + reason);
    }

    private static String named(String text) {
        String line = BLANKS.matcher(text.strip()).replaceAll(" ");
        return line.substring(0, Math.min(line.length(), NAME));
    }

    public Story told() {
        return new Story(lines, steps, answers, whole);
    }
}
