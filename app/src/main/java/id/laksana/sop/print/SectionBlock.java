package id.laksana.sop.print;

import id.laksana.sop.layout.Arrangement.Grid;
import id.laksana.sop.layout.Arrangement.PlacedSection;
import id.laksana.sop.layout.Numbering;
import id.laksana.sop.sheet.Section;
import id.laksana.sop.sheet.SectionName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The sections in two columns: pair by pair, or the whole left column before the whole right one. */
final class SectionBlock {

    private final Html html;
    private final Printing printing;
    private final CellText text;
    private final Map<SectionName, Section> sections;

    SectionBlock(Html html, Printing printing) {
        this.html = html;
        this.printing = printing;
        this.text = new CellText(html);
        this.sections = printing.sheet().sections().byName();
    }

    Element grid() {
        Grid grid = printing.arrangement().sections();
        List<PlacedSection> left = new ArrayList<>(grid.left());
        forgotten(grid).forEach(left::add);
        Element columns = html.part("colgroup", "", html.part("col", "half"), html.part("col", "half"));
        List<Element> parts =
                grid.reading() == Grid.Reading.ROWS ? pairs(left, grid.right()) : columns(left, grid.right());
        Element table = html.part("table", "sections", columns);
        parts.forEach(table::appendChild);
        return table;
    }

    /** Of a sheet from paper nothing is left out, whatever the layout forgot. */
    private Stream<PlacedSection> forgotten(Grid grid) {
        List<SectionName> placed = Stream.concat(grid.left().stream(), grid.right().stream())
                .map(PlacedSection::section)
                .toList();
        return sections.entrySet().stream()
                .filter(entry -> printing.isFromPaper() && !placed.contains(entry.getKey()))
                .filter(entry -> !isEmpty(entry.getValue()))
                .map(entry -> new PlacedSection(
                        entry.getKey(),
                        Objects.requireNonNullElse(entry.getValue().label(), "")));
    }

    private static boolean isEmpty(Section section) {
        return section.label() == null
                && section.printed() == null
                && section.items().isEmpty();
    }

    private List<Element> pairs(List<PlacedSection> left, List<PlacedSection> right) {
        List<Element> pairs = new ArrayList<>();
        for (int pair = 0; pair < Math.max(left.size(), right.size()); pair++) {
            PlacedSection one = pair < left.size() ? left.get(pair) : null;
            PlacedSection other = pair < right.size() ? right.get(pair) : null;
            Element labels = html.part("tr", "labels", label("th", one), label("th", other));
            Element contents = html.part("tr", "", content("td", one), content("td", other));
            pairs.add(html.part("tbody", "pair", labels, contents));
        }
        return pairs;
    }

    private List<Element> columns(List<PlacedSection> left, List<PlacedSection> right) {
        return List.of(html.part("tbody", "", html.part("tr", "", column(left), column(right))));
    }

    private Element column(List<PlacedSection> sections) {
        Element column = html.part("td", "column");
        for (PlacedSection section : sections) {
            column.appendChild(html.part("div", "labels", label("div", section)));
            column.appendChild(content("div", section));
        }
        return column;
    }

    private Element label(String name, @Nullable PlacedSection placed) {
        if (placed == null) {
            return html.part("td", "none");
        }
        String own = section(placed).label();
        String label = printing.isFromPaper() && own != null ? own : placed.label();
        Element cell = html.cell(name, "section/" + placed.section() + "/label", html.words("h2", "", label));
        return name.equals("th") ? Html.with(cell, "scope", "col") : cell;
    }

    private Element content(String name, @Nullable PlacedSection placed) {
        if (placed == null) {
            return html.part("td", "none");
        }
        Element cell = html.cell(name, "section/" + placed.section());
        cell.setAttribute("class", "content");
        Numbering numbering =
                printing.isFromPaper() ? null : printing.arrangement().list();
        return text.section(cell, section(placed), numbering);
    }

    private Section section(PlacedSection placed) {
        return Objects.requireNonNull(sections.get(placed.section()));
    }
}
