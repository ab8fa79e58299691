package id.laksana.sop.print;

import id.laksana.sop.layout.Numbering;
import id.laksana.sop.sheet.Activity;
import id.laksana.sop.sheet.ListCell;
import id.laksana.sop.sheet.Markup;
import id.laksana.sop.sheet.Section;
import id.laksana.sop.sheet.Section.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a cell holds: its items as a list, each with the number or bullet that is printed before it. Where that would lose a letter of the print, the
 * print itself.
 */
final class CellText {

    private static final Pattern LINE = Pattern.compile("\\R");

    private final Html html;

    CellText(Html html) {
        this.html = html;
    }

    /** @param numbering for items without a number of their own; nothing where blank is blank */
    Element section(Element cell, Section section, @Nullable Numbering numbering) {
        List<Entry> entries = entries(section.items(), section.items().size() > 1 ? numbering : null);
        return isWhole(section.printed(), entries) ? list(cell, entries) : printed(cell, section.printed());
    }

    Element list(Element cell, ListCell list) {
        if (list.split() == ListCell.Split.COMMAS && list.printed() != null) {
            return printed(cell, list.printed());
        }
        return items(list.printed(), null, list.items(), null)
                .map(entries -> list(cell, entries))
                .orElseGet(() -> printed(cell, list.printed()));
    }

    Element activity(Element cell, Activity activity) {
        return activity.items().isEmpty()
                ? html.say(cell, bold(activity.text()))
                : items(activity.text(), activity.lead(), activity.items(), activity.tail())
                        .map(entries -> list(cell, entries))
                        .orElseGet(() -> html.say(cell, bold(activity.text())));
    }

    /** The items with the bullet that makes them the print; nothing if none does. */
    private static Optional<List<Entry>> items(
            @Nullable String printed, @Nullable String lead, List<String> items, @Nullable String tail) {
        String left = Markup.plain(printed)
                .substring(Math.min(length(lead), Markup.plain(printed).length()))
                .strip();
        String bullet = left.isEmpty() ? "" : left.substring(0, left.offsetByCodePoints(0, 1));
        return Stream.of("", bullet)
                .map(sign -> entries(lead, sign, items, tail))
                .filter(entries -> isWhole(printed, entries))
                .findFirst();
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    private static List<Entry> entries(
            @Nullable String lead, String bullet, List<String> items, @Nullable String tail) {
        List<Entry> entries = new ArrayList<>();
        if (lead != null) {
            entries.add(new Entry(false, "", lead));
        }
        items.forEach(item -> entries.add(new Entry(items.size() > 1 || !bullet.isEmpty(), bullet, item)));
        if (tail != null) {
            entries.add(new Entry(false, "", tail));
        }
        return entries;
    }

    private static List<Entry> entries(List<Item> items, @Nullable Numbering numbering) {
        List<Entry> entries = new ArrayList<>();
        String before = null;
        int place = 0;
        for (Item item : items) {
            place++;
            if (item.intro() != null && !item.intro().equals(before)) {
                entries.add(new Entry(false, "", item.intro()));
            }
            before = item.intro();
            String no = item.no() != null ? item.no() : numbering == null ? "" : numbering.of(place);
            entries.add(new Entry(!no.isEmpty() || items.size() > 1, no, item.text()));
        }
        return entries;
    }

    private static boolean isWhole(@Nullable String printed, List<Entry> entries) {
        String all = entries.stream().map(entry -> entry.no + entry.text).collect(Collectors.joining());
        return printed == null || squeezed(Markup.plain(printed)).equals(squeezed(all));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    private Element printed(Element cell, @Nullable String printed) {
        String lines = LINE.splitAsStream(printed == null ? "" : printed)
                .map(Markup::plain)
                .collect(Collectors.joining("\n"));
        return html.say(cell, bold(lines));
    }

    private static String bold(String text) {
        return text.replace("**", "");
    }

    /** Consecutive items are one list. */
    private Element list(Element cell, List<Entry> entries) {
        List<Node> items = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.item) {
                items.add(item(entry));
            } else {
                end(cell, items);
                boolean alone = entries.size() == 1;
                cell.appendChild(alone ? html.say(html.part("span", ""), entry.text) : html.words("p", "", entry.text));
            }
        }
        end(cell, items);
        return cell;
    }

    private Element item(Entry entry) {
        Element item = html.part("li", "");
        if (!entry.no.isEmpty()) {
            item.appendChild(html.words("span", "no", entry.no));
            html.say(item, " ");
        }
        return html.say(item, bold(entry.text));
    }

    private void end(Element cell, List<Node> items) {
        if (!items.isEmpty()) {
            boolean numbered = items.getFirst().getFirstChild() instanceof Element;
            cell.appendChild(html.part(numbered ? "ol" : "ul", numbered ? "items numbered" : "items", items));
            items.clear();
        }
    }

    /** @param item whether it belongs to a list, and does not stand before or after it */
    private record Entry(boolean item, String no, String text) {}
}
