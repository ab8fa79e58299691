package id.laksana.sop.edit;

import id.laksana.sop.sheet.Activity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is done, as lines of text; an item of a list begins with a dash. */
public final class ActivityText {

    private static final String DASH = "- ";

    private ActivityText() {}

    public static String format(Activity activity) {
        if (activity.items().isEmpty()) {
            return activity.text();
        }
        Stream<String> items = activity.items().stream().map(item -> DASH + item);
        return Stream.of(Stream.ofNullable(activity.lead()), items, Stream.ofNullable(activity.tail()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    /** A list is one where its items follow each other; otherwise a dash is a dash. */
    public static Activity parse(String typed) {
        List<String> lines = TypedLines.of(typed);
        int first = IntStream.range(0, lines.size())
                .filter(at -> TypedLines.isItem(lines.get(at)))
                .findFirst()
                .orElse(-1);
        int end = first;
        while (end >= 0 && end < lines.size() && TypedLines.isItem(lines.get(end))) {
            end++;
        }
        boolean scattered =
                end >= 0 && lines.subList(end, lines.size()).stream().anyMatch(TypedLines::isItem);
        if (first < 0 || scattered) {
            return Activity.of(lines.isEmpty() ? null : String.join(" ", lines));
        }
        String lead = String.join(" ", lines.subList(0, first));
        String tail = String.join(" ", lines.subList(end, lines.size()));
        List<String> items = lines.subList(first, end).stream()
                .map(TypedLines::withoutBullet)
                .toList();
        return new Activity(
                String.join("\n", lines.stream().map(ActivityText::dashed).toList()),
                null,
                lead.isEmpty() ? null : lead,
                items,
                tail.isEmpty() ? null : tail);
    }

    private static String dashed(String line) {
        return TypedLines.isItem(line) ? DASH + TypedLines.withoutBullet(line) : line;
    }
}
