package id.laksana.sop.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Which words of a text stayed, went and came. */
public final class WordDiff {

    /** A word, a sign, or what stands between them. */
    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}]+|\\n|[^\\S\\n]+|[^\\p{L}\\p{N}\\s]");

    /** Of texts with more words than that only what they begin and end with alike is told; no cell that is typed here is so long. */
    private static final int MOST = 6_000_000;

    private final List<String> before;
    private final List<String> after;
    private final List<Piece> pieces = new ArrayList<>();

    private WordDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** In the order of the text as it is now; put together without what is new they are what was, without what is old what is. */
    public static List<Piece> of(String before, String after) {
        WordDiff diff = new WordDiff(parts(before), parts(after));
        diff.compare();
        return diff.pieces;
    }

    private static List<String> parts(String text) {
        return PART.matcher(text).results().map(MatchResult::group).toList();
    }

    private void compare() {
        int alike = 0;
        while (alike < before.size()
                && alike < after.size()
                && before.get(alike).equals(after.get(alike))) {
            alike++;
        }
        int end = 0;
        while (end < Math.min(before.size(), after.size()) - alike
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        after.subList(0, alike).forEach(part -> add(Kind.SAME, part));
        between(before.subList(alike, before.size() - end), after.subList(alike, after.size() - end));
        after.subList(after.size() - end, after.size()).forEach(part -> add(Kind.SAME, part));
    }

    private void between(List<String> was, List<String> is) {
        if ((long) was.size() * is.size() > MOST) {
            was.forEach(part -> add(Kind.OLD, part));
            is.forEach(part -> add(Kind.NEW, part));
            return;
        }
        int[][] common = common(was, is);
        int old = 0;
        int now = 0;
        while (old < was.size() || now < is.size()) {
            boolean both = old < was.size() && now < is.size();
            if (both && was.get(old).equals(is.get(now))) {
                add(Kind.SAME, is.get(now));
                old++;
                now++;
            } else if (now == is.size() || both && common[old + 1][now] >= common[old][now + 1]) {
                add(Kind.OLD, was.get(old++));
            } else {
                add(Kind.NEW, is.get(now++));
            }
        }
    }

    /** How much the rests of both have in common: what stands between words counts for little. */
    private static int[][] common(List<String> was, List<String> is) {
        int[][] common = new int[was.size() + 1][is.size() + 1];
        for (int old = was.size() - 1; old >= 0; old--) {
            for (int now = is.size() - 1; now >= 0; now--) {
                common[old][now] = was.get(old).equals(is.get(now))
                        ? common[old + 1][now + 1] + weight(is.get(now))
                        : Math.max(common[old + 1][now], common[old][now + 1]);
            }
        }
        return common;
    }

    private static int weight(String part) {
        return part.isBlank() ? 1 : 4;
    }

    private void add(Kind kind, String part) {
        Piece last = pieces.isEmpty() ? null : pieces.getLast();
        if (last != null && last.kind() == kind) {
            pieces.set(pieces.size() - 1, new Piece(kind, last.text() + part));
        } else {
            pieces.add(new Piece(kind, part));
        }
    }

    public enum Kind {
        SAME,
        OLD,
        NEW
    }

    public record Piece(Kind kind, String text) {}
}
