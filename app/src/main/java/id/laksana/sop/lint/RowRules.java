package id.laksana.sop.lint;

import id.laksana.sop.procedure.StandardTime;
import id.laksana.sop.procedure.WorkUnit;
import id.laksana.sop.sheet.ListCell;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.RowCell;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Rules of an activity's words and of its quality standard. */
final class RowRules {

    private static final int MINUTES_OF_AN_HOUR = 60;

    private RowRules() {}

    static Stream<Hit> activityWithSubject(Inspected sheet) {
        List<String> names = sheet.performerNames();
        return sheet.rows()
                .flatMap(row -> Words.leading(row.activity().text(), names).stream()
                        .map(name -> at(row, RowCell.ACTIVITY, name)));
    }

    /** Where the subject comes first, that is what is wrong with it. */
    static Stream<Hit> activityWithoutVerb(Inspected sheet) {
        List<String> names = sheet.performerNames();
        return sheet.rows()
                .filter(row -> !row.activity().text().isBlank())
                .filter(row -> Words.leading(row.activity().text(), names).isEmpty())
                .filter(row -> !Words.beginsWithVerb(row.activity().text()))
                .map(row -> at(row, RowCell.ACTIVITY, row.activity().text()));
    }

    static Stream<Hit> activityInMidsentence(Inspected sheet) {
        return sheet.rows()
                .filter(row -> Words.first(row.activity().text()).equals("yang"))
                .map(row -> at(row, RowCell.ACTIVITY, row.activity().text()));
    }

    static Stream<Hit> activityRepeated(Inspected sheet) {
        Set<String> seen = new HashSet<>();
        return sheet.rows()
                .filter(row -> !row.activity().text().isBlank()
                        && !seen.add(Words.essence(row.activity().text())))
                .map(row -> at(row, RowCell.ACTIVITY, row.activity().text()));
    }

    static Stream<Hit> severalActs(Inspected sheet) {
        return sheet.rows()
                .filter(row -> row.activity().items().size() > 1)
                .map(row -> new Hit(
                        new Place.AtRow(row.id(), RowCell.ACTIVITY),
                        row.activity().items()));
    }

    static Stream<Hit> requirementsBlank(Inspected sheet) {
        return blank(sheet, row -> isBlank(row.requirements()), RowCell.REQUIREMENTS);
    }

    static Stream<Hit> timeBlank(Inspected sheet) {
        return blank(sheet, row -> row.time() == null || row.time().isBlank(), RowCell.TIME);
    }

    static Stream<Hit> outputsBlank(Inspected sheet) {
        return blank(sheet, row -> isBlank(row.outputs()), RowCell.OUTPUTS);
    }

    private static boolean isBlank(ListCell cell) {
        return cell.items().stream().allMatch(String::isBlank);
    }

    private static Stream<Hit> blank(Inspected sheet, Predicate<Row> which, RowCell cell) {
        return sheet.rows().filter(which).map(row -> at(row, cell));
    }

    static Stream<Hit> timeUnreadable(Inspected sheet) {
        return sheet.rows()
                .filter(row -> row.standardTime().filter(time -> time.max() > 0).isEmpty())
                .flatMap(row -> Stream.ofNullable(row.time())
                        .filter(time -> !time.isBlank())
                        .map(time -> at(row, RowCell.TIME, time)));
    }

    static Stream<Hit> timeIsRange(Inspected sheet) {
        return times(sheet, time -> time.min() < time.max());
    }

    static Stream<Hit> timeInSmallUnit(Inspected sheet) {
        return times(sheet, time -> time.unit() == WorkUnit.MINUTE && time.min() >= MINUTES_OF_AN_HOUR);
    }

    private static Stream<Hit> times(Inspected sheet, Predicate<StandardTime> which) {
        return sheet.rows()
                .flatMap(row ->
                        row.standardTime().stream().filter(which).map(time -> at(row, RowCell.TIME, time.printed())));
    }

    private static Hit at(Row row, RowCell cell, String... data) {
        return new Hit(new Place.AtRow(row.id(), cell), data);
    }
}
