package id.laksana.sop.catalog;

import id.laksana.sop.sheet.Forms;
import id.laksana.sop.sheet.Forms.ActivityForm;
import id.laksana.sop.sheet.Forms.TitleForm;
import id.laksana.sop.sheet.Mark;
import id.laksana.sop.sheet.Ratifier;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Section;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import id.laksana.sop.sheet.Transcription;
import id.laksana.sop.sheet.Transcription.Decision;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The catalog's sheets as printed, by what people call them: {@code 01} to {@code 16} of Pekalongan, {@code dairi}, {@code kudus/01}, … */
final class Papers {

    static final List<String> PEKALONGAN = Catalog.entries("pekalongan").stream()
            .map(entry -> number(entry.id()))
            .toList();

    private Papers() {}

    static Sheet paper(String name) {
        return entry(name).printed();
    }

    static CatalogEntry entry(String name) {
        String start = name.contains("/") ? name : name.matches("\\d+") ? "pekalongan/" + name : name + "/";
        return CatalogTest.entries().stream()
                .filter(entry -> entry.id().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    /** Which of the sheets are as described. */
    static List<String> which(Predicate<Sheet> described) {
        return CatalogTest.entries().stream()
                .filter(entry -> described.test(entry.printed()))
                .map(entry -> entry.agency().equals("pekalongan") ? number(entry.id()) : entry.id())
                .map(id -> id.replaceFirst("^(dairi|blitar)/.*", "$1").replaceFirst("^(kudus/\\d+).*", "$1"))
                .sorted()
                .toList();
    }

    private static String number(String id) {
        return id.substring(id.indexOf('/') + 1, id.indexOf('-'));
    }

    static Table table(String name) {
        return paper(name).tables().getFirst();
    }

    static List<Row> rows(String name) {
        return table(name).rows();
    }

    static Row row(String name, String no) {
        return rows(name).stream()
                .filter(row -> no.equals(row.no()))
                .findFirst()
                .orElseThrow();
    }

    static String text(String name, String no) {
        return row(name, no).activity().text();
    }

    static List<String> columns(String name) {
        return table(name).columns().stream().map(Table.Column::printed).toList();
    }

    static Ratifier ratifier(String name) {
        return Objects.requireNonNull(paper(name).identity().ratifiedBy().value());
    }

    static Transcription notes(String name) {
        return Objects.requireNonNull(paper(name).transcription());
    }

    static List<Decision> decisions(String name) {
        return notes(name).decisions();
    }

    static List<String> loose(String name) {
        return notes(name).fragments().stream()
                .map(Transcription.Fragment::text)
                .toList();
    }

    static TitleForm form1(String name) {
        return Objects.requireNonNull(forms(name).titles());
    }

    static ActivityForm form2(String name) {
        return Objects.requireNonNull(forms(name).activity());
    }

    static Forms forms(String name) {
        return paper(name).forms().getFirst();
    }

    static List<String> items(Section section) {
        return section.items().stream().map(Section.Item::text).toList();
    }

    static Stream<Mark> marks(Table table) {
        return table.rows().stream().flatMap(row -> row.marks().stream());
    }
}
