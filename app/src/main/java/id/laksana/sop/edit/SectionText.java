package id.laksana.sop.edit;

import id.laksana.sop.sheet.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section as lines of text, an item a line; a line that ends with a colon introduces those below it. Numbers are the layout's. */
public final class SectionText {

    private static final String INTRODUCES = ":";

    private SectionText() {}

    public static String format(Section section) {
        if (section.items().isEmpty()) {
            return section.printed() == null ? "" : String.join("\n", TypedLines.of(section.printed()));
        }
        List<String> lines = new ArrayList<>();
        String before = null;
        for (Section.Item item : section.items()) {
            String intro = item.intro();
            if (intro != null && !intro.equals(before)) {
                lines.add(intro.strip().endsWith(INTRODUCES) ? intro.strip() : intro.strip() + INTRODUCES);
            }
            before = intro;
            lines.add(item.text());
        }
        return String.join("\n", lines);
    }

    public static Section parse(String typed) {
        List<Section.Item> items = new ArrayList<>();
        List<String> lines = TypedLines.of(typed);
        @Nullable String intro = null;
        for (int at = 0; at < lines.size(); at++) {
            String line = TypedLines.withoutBullet(lines.get(at));
            if (line.endsWith(INTRODUCES) && at < lines.size() - 1) {
                intro = line;
            } else {
                items.add(new Section.Item(null, line, intro, null));
            }
        }
        return new Section(null, null, items);
    }
}
