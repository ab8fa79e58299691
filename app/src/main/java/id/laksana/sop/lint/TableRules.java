package id.laksana.sop.lint;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.RowCell;
import id.laksana.sop.sheet.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rules of the table's head and of its numbers. */
final class TableRules {

    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,9})(\\.?)\\s*");
    private static final Pattern UNIT = Pattern.compile("\\p{L}+");

    private TableRules() {}

    static Stream<Hit> groupLabelBlank(Inspected sheet) {
        return sheet.table()
                .filter(table -> !table.header().isEmpty()
                        && table.header().getFirst().stream()
                                .noneMatch(label -> label.strip().equalsIgnoreCase("pelaksana")))
                .map(table -> new Hit(new Place.AtTable(table.id())));
    }

    static Stream<Hit> numberingGap(Inspected sheet) {
        return sheet.table()
                .flatMap(table -> Stream.ofNullable(table.numbering())
                        .filter(numbers -> !counts(numbers))
                        .map(numbers -> new Hit(new Place.AtTable(table.id()), numbers)));
    }

    /** From 1 on, and then perhaps over columns that have no number. */
    private static boolean counts(List<String> numbers) {
        int counted = (int) numbers.stream().filter(number -> !number.isBlank()).count();
        return IntStream.range(0, counted)
                .allMatch(index -> numbers.get(index).strip().equals(String.valueOf(index + 1)));
    }

    static Stream<Hit> cellCount(Inspected sheet) {
        return sheet.table()
                .flatMap(table -> table.rows().stream()
                        .flatMap(row -> Stream.ofNullable(row.transcript())
                                .filter(notes ->
                                        notes.cells() != table.columns().size())
                                .map(notes -> new Hit(
                                        new Place.AtRow(row.id(), RowCell.PERFORMERS),
                                        String.valueOf(notes.cells()),
                                        String.valueOf(table.columns().size())))));
    }

    static Stream<Hit> wordBroken(Inspected sheet) {
        Stream<Hit> columns = sheet.table()
                .flatMap(table -> table.columns().stream())
                .filter(column -> column.readAs() != null)
                .map(column -> new Hit(new Place.AtPerformer(column.performer()), column.printed(), column.name()));
        Stream<Hit> rows = sheet.rows()
                .filter(row -> row.activity().readAs() != null)
                .map(row -> new Hit(
                        new Place.AtRow(row.id(), RowCell.ACTIVITY),
                        row.activity().plain(),
                        row.activity().text()));
        return Stream.concat(columns, rows);
    }

    /** Rows that are written here are numbered by their places. */
    static Stream<Hit> stepNumberBlank(Inspected sheet) {
        return sheet.rows()
                .filter(row -> row.no() == null ? sheet.isFromPaper() : row.no().isBlank())
                .map(row -> at(row));
    }

    static Stream<Hit> stepNumberRepeated(Inspected sheet) {
        Set<Integer> seen = new HashSet<>();
        return sheet.rows()
                .filter(row -> number(row).filter(number -> !seen.add(number)).isPresent())
                .map(row -> at(row, Objects.requireNonNullElse(row.no(), "")));
    }

    /** Numbers that do not follow those of the row before, be it for rows that were taken out. */
    static Stream<Hit> stepNumberGap(Inspected sheet) {
        List<Row> numbered = sheet.rows().filter(row -> number(row).isPresent()).toList();
        return IntStream.range(0, numbered.size())
                .filter(index -> !follows(numbered, index))
                .mapToObj(index -> at(
                        numbered.get(index),
                        Objects.requireNonNullElse(numbered.get(index).no(), "")));
    }

    private static boolean follows(List<Row> numbered, int index) {
        int before = index == 0 ? 0 : number(numbered.get(index - 1)).orElse(0);
        int number = number(numbered.get(index)).orElse(0);
        return number == before + 1 || number == before;
    }

    static Stream<Hit> stepNumberStyle(Inspected sheet) {
        return sheet.table()
                .filter(table -> table.rows().stream()
                                .map(Row::no)
                                .filter(Objects::nonNull)
                                .map(NUMBER::matcher)
                                .filter(Matcher::matches)
                                .map(number -> number.group(2))
                                .distinct()
                                .count()
                        > 1)
                .map(table -> new Hit(
                        new Place.AtTable(table.id()),
                        table.rows().stream()
                                .flatMap(row -> Stream.ofNullable(row.no()))
                                .toList()));
    }

    static Stream<Hit> unitWordsMixed(Inspected sheet) {
        return sheet.table()
                .flatMap(table -> units(table).stream()
                        .collect(groupingBy(word -> word.toLowerCase(Locale.ROOT), toCollection(TreeSet::new)))
                        .values()
                        .stream()
                        .filter(words -> words.size() > 1)
                        .map(words -> new Hit(new Place.AtTable(table.id()), List.copyOf(words))));
    }

    private static Set<String> units(Table table) {
        return table.rows().stream()
                .flatMap(row -> row.standardTime().stream())
                .map(time -> UNIT.matcher(time.printed()))
                .filter(Matcher::find)
                .map(Matcher::group)
                .collect(toCollection(TreeSet::new));
    }

    private static Optional<Integer> number(Row row) {
        Matcher number = NUMBER.matcher(row.no() == null ? "" : row.no());
        return number.matches() ? Optional.of(Integer.valueOf(number.group(1))) : Optional.empty();
    }

    private static Hit at(Row row, String... data) {
        return new Hit(new Place.AtRow(row.id(), RowCell.NO), data);
    }
}
