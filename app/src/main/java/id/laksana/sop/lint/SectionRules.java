package id.laksana.sop.lint;

import id.laksana.sop.sheet.Forms;
import id.laksana.sop.sheet.Forms.ActivityForm;
import id.laksana.sop.sheet.ListCell;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.RowCell;
import id.laksana.sop.sheet.Section;
import id.laksana.sop.sheet.SectionName;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Rules of the sections, and of texts wherever they stand. */
final class SectionRules {

    private SectionRules() {}

    /** But for related SOPs, of which there may be none. */
    static Stream<Hit> sectionBlank(Inspected sheet) {
        return sections(sheet)
                .filter(section -> section.getKey() != SectionName.RELATED_SOPS)
                .filter(section -> section.getValue().printed() == null
                        && section.getValue().items().isEmpty())
                .map(section -> new Hit(new Place.AtSection(section.getKey())));
    }

    /** Dashes, a nought, the number of another column: text that fills a cell and says nothing. */
    static Stream<Hit> placeholder(Inspected sheet) {
        Stream<Hit> sections = sections(sheet)
                .filter(section -> Words.isPlaceholder(section.getValue().printed()))
                .map(section -> new Hit(new Place.AtSection(section.getKey()), text(section.getValue())));
        Stream<Hit> forms = sheet.sheet().forms().stream()
                .flatMap(SectionRules::titles)
                .filter(Words::isPlaceholder)
                .map(title -> new Hit(new Place.AtForm(2), title));
        return Stream.of(sections, cells(sheet, Words::isPlaceholder), forms).flatMap(hits -> hits);
    }

    static Stream<Hit> textCut(Inspected sheet) {
        Stream<Hit> sections = sections(sheet)
                .flatMap(section -> section.getValue().items().stream()
                        .map(Section.Item::text)
                        .filter(Words::endsOpen)
                        .map(text -> new Hit(new Place.AtSection(section.getKey()), text)));
        return Stream.concat(sections, cells(sheet, Words::endsOpen));
    }

    private static Stream<Hit> cells(Inspected sheet, Predicate<String> which) {
        return sheet.rows()
                .flatMap(row -> Stream.concat(
                        items(row, RowCell.REQUIREMENTS, row.requirements(), which),
                        items(row, RowCell.OUTPUTS, row.outputs(), which)));
    }

    private static Stream<Hit> items(Row row, RowCell cell, ListCell list, Predicate<String> which) {
        return list.items().stream().filter(which).map(item -> new Hit(new Place.AtRow(row.id(), cell), item));
    }

    private static Stream<String> titles(Forms forms) {
        ActivityForm form = forms.activity();
        return form == null
                ? Stream.empty()
                : Stream.concat(Stream.ofNullable(form.title()), Stream.ofNullable(form.name()));
    }

    private static Stream<Map.Entry<SectionName, Section>> sections(Inspected sheet) {
        return sheet.sheet().sections().byName().entrySet().stream();
    }

    private static String text(Section section) {
        return section.printed() == null ? "" : section.printed();
    }
}
