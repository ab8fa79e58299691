package id.laksana.sop.lint;

import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.sheet.Mark;
import id.laksana.sop.sheet.Mark.Symbol;
import id.laksana.sop.sheet.Reading.ReadStep;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.RowCell;
import id.laksana.sop.sheet.Table;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules of what is drawn in the performers' columns. */
final class MarkRules {

    private static final Set<Symbol> FOREIGN = EnumSet.of(Symbol.TEXT, Symbol.MERMAID);
    private static final Set<Symbol> ANSWERS = EnumSet.of(Symbol.YES, Symbol.NO);

    private MarkRules() {}

    static Stream<Hit> tableWithoutMarks(Inspected sheet) {
        return sheet.table()
                .filter(table -> !table.rows().isEmpty() && !hasMarks(table))
                .map(table -> new Hit(new Place.AtTable(table.id())));
    }

    static Stream<Hit> rowWithoutMark(Inspected sheet) {
        return sheet.table()
                .filter(MarkRules::hasMarks)
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.marks().isEmpty())
                .map(MarkRules::at);
    }

    static Stream<Hit> foreignMark(Inspected sheet) {
        return marks(sheet, mark -> mark.symbols().stream().anyMatch(FOREIGN::contains));
    }

    static Stream<Hit> startUnmarked(Inspected sheet) {
        return without(sheet, Symbol.START);
    }

    static Stream<Hit> endUnmarked(Inspected sheet) {
        return without(sheet, Symbol.END);
    }

    /** Where the whole drawing was read into one cell, it is that cell that is wrong. */
    private static Stream<Hit> without(Inspected sheet, Symbol symbol) {
        return sheet.table()
                .filter(MarkRules::hasMarks)
                .filter(table -> table.rows().stream()
                        .flatMap(row -> row.marks().stream())
                        .noneMatch(
                                mark -> mark.diagram() != null || mark.symbols().contains(symbol)))
                .map(table -> new Hit(new Place.AtTable(table.id())));
    }

    /** A label tells the exits of a diamond apart; in a row that decides nothing it tells nothing. */
    static Stream<Hit> answerAwayFromDecision(Inspected sheet) {
        return sheet.rows()
                .filter(row -> isNoDecision(sheet.read(row)))
                .flatMap(row -> row.marks().stream()
                        .filter(mark -> mark.symbols().stream().anyMatch(ANSWERS::contains))
                        .map(mark -> hit(row, mark)));
    }

    private static boolean isNoDecision(@Nullable ReadStep read) {
        return read != null && read.kind() != StepKind.DECISION;
    }

    static Stream<Hit> markAgainstReading(Inspected sheet) {
        return sheet.rows().filter(row -> isAgainst(row, sheet.read(row))).map(MarkRules::at);
    }

    private static boolean isAgainst(Row row, @Nullable ReadStep read) {
        return read != null
                && !row.marked().isEmpty()
                && !read.performers().isEmpty()
                && !row.marked().contains(read.performers().getFirst());
    }

    private static Stream<Hit> marks(Inspected sheet, Predicate<Mark> which) {
        return sheet.rows().flatMap(row -> row.marks().stream().filter(which).map(mark -> hit(row, mark)));
    }

    private static boolean hasMarks(Table table) {
        return table.rows().stream().anyMatch(row -> !row.marks().isEmpty());
    }

    private static Hit hit(Row row, Mark mark) {
        return new Hit(new Place.AtRow(row.id(), RowCell.PERFORMERS), mark.printed());
    }

    private static Hit at(Row row) {
        return new Hit(new Place.AtRow(row.id(), RowCell.PERFORMERS));
    }
}
