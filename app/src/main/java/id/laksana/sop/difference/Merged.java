package id.laksana.sop.difference;

import id.laksana.sop.edit.ActivityText;
import id.laksana.sop.edit.ListText;
import id.laksana.sop.edit.SectionText;
import id.laksana.sop.edit.Written;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.Field;
import id.laksana.sop.sheet.PrintedDate;
import id.laksana.sop.sheet.Ratifier;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Reading.ReadStep;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.RowCell;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of a sheet as one, both in the form in which sheets are written: what is, with the rows and columns that were, and cell by cell what was
 * said before.
 *
 * @param before as it is written
 * @param after as it is written
 * @param sheet what is, and the rows and columns that are no more; each row with the number that it has or had
 * @param cells what differs, by the names that the printed sheet has for its cells
 * @param rows what became of rows; nothing of those that stayed where they are
 * @param columns what became of columns
 * @param casts in which rows others act
 */
public record Merged(
        Sheet before,
        Sheet after,
        Sheet sheet,
        Map<String, Was> cells,
        Map<StepId, Fate> rows,
        Map<PerformerId, Was> columns,
        Map<StepId, Cast> casts) {

    public Merged {
        cells = Map.copyOf(cells);
        rows = Map.copyOf(rows);
        columns = Map.copyOf(columns);
        casts = Map.copyOf(casts);
    }

    /** What a cell said and says; nothing where it was not or is no more. */
    public record Was(@Nullable String before, @Nullable String after) {

        private static Optional<Was> between(String before, String after) {
            return before.equals(after) ? Optional.empty() : Optional.of(new Was(before, after));
        }
    }

    /** What became of a row. */
    public sealed interface Fate {

        record Added() implements Fate {}

        record Removed() implements Fate {}

        /** @param before the number that it had */
        record Moved(int before) implements Fate {}
    }

    /** Who does not act any more, and who does now; the lead is said apart where only that is another. */
    public record Cast(
            List<String> taken, List<String> set, @Nullable String lead) {

        public Cast {
            taken = List.copyOf(taken);
            set = List.copyOf(set);
        }
    }

    public static Merged of(Sheet before, Sheet after) {
        Sheet was = Written.of(before);
        Sheet is = Written.of(after);
        return new Merged(
                was, is, MergedSheet.of(was, is), cells(was, is), fates(was, is), columns(was, is), casts(was, is));
    }

    /** All that differs, in the order in which a sheet is read, but for why it is read so; who acts is said of steps, and not again of their marks. */
    public Difference difference() {
        return new Difference(
                Difference.between(Written.withoutReasons(before), Written.withoutReasons(after)).changes().stream()
                        .filter(change ->
                                !(change instanceof Change.CellChanged cell && cell.cell() == RowCell.PERFORMERS))
                        .toList());
    }

    /** What was, with each row under the number of its place, to be spoken of. */
    public Sheet numberedBefore() {
        return MergedSheet.numbered(before);
    }

    public Sheet numberedAfter() {
        return MergedSheet.numbered(after);
    }

    private static Map<String, Was> cells(Sheet was, Sheet is) {
        Map<String, Was> cells = new LinkedHashMap<>();
        is.identity()
                .fields()
                .forEach((name, field) -> Was.between(
                                text(was.identity().fields().get(name)), text(field))
                        .ifPresent(it -> cells.put("identity/" + name, it)));
        is.sections()
                .byName()
                .forEach((name, section) -> Was.between(
                                SectionText.format(Objects.requireNonNull(
                                        was.sections().byName().get(name))),
                                SectionText.format(section))
                        .ifPresent(it -> cells.put("section/" + name, it)));
        Was.between(unit(was), unit(is)).ifPresent(it -> cells.put("letterhead", it));
        Map<StepId, Row> old = byId(rows(was));
        for (Row row : rows(is)) {
            Row one = old.get(row.id());
            if (one != null) {
                TEXTS.forEach((name, text) -> Was.between(text.apply(one), text.apply(row))
                        .ifPresent(it -> cells.put(row.id() + "/" + name, it)));
            }
        }
        return cells;
    }

    private static final Map<String, Function<Row, String>> TEXTS = Map.of(
            "activity", row -> ActivityText.format(row.activity()),
            "requirements", row -> ListText.format(row.requirements()),
            "time", row -> some(row.time()),
            "outputs", row -> ListText.format(row.outputs()),
            "remark", row -> some(row.remark()));

    private static String text(@Nullable Field<?> field) {
        return switch (field == null ? null : field.value()) {
            case null -> "";
            case PrintedDate date -> date.printed();
            case Ratifier ratifier -> ratifier.printed();
            case Object other -> other.toString();
        };
    }

    private static String unit(Sheet sheet) {
        return some(sheet.letterhead().unit().printed());
    }

    private static Map<StepId, Fate> fates(Sheet was, Sheet is) {
        List<StepId> old = rows(was).stream().map(Row::id).toList();
        List<StepId> now = rows(is).stream().map(Row::id).toList();
        Map<StepId, Fate> fates = new HashMap<>();
        now.stream().filter(row -> !old.contains(row)).forEach(row -> fates.put(row, new Fate.Added()));
        old.stream().filter(row -> !now.contains(row)).forEach(row -> fates.put(row, new Fate.Removed()));
        new Keyed<>(old, now, Function.identity())
                .moves()
                .forEach(move -> fates.put(move.element(), new Fate.Moved(old.indexOf(move.element()) + 1)));
        return fates;
    }

    private static Map<PerformerId, Was> columns(Sheet was, Sheet is) {
        Map<PerformerId, Was> columns = new LinkedHashMap<>();
        for (Keyed.Pair<Table.Column> pair : new Keyed<>(columns(was), columns(is), Table.Column::performer).pairs()) {
            Table.Column before = pair.before();
            Table.Column after = pair.after();
            String old = before == null ? null : before.name();
            String now = after == null ? null : after.name();
            if (!Objects.equals(old, now)) {
                columns.put(
                        Objects.requireNonNull(after == null ? before : after).performer(), new Was(old, now));
            }
        }
        return columns;
    }

    private static Map<StepId, Cast> casts(Sheet was, Sheet is) {
        Map<StepId, Cast> casts = new HashMap<>();
        for (Row row : rows(is)) {
            List<PerformerId> old = acting(was, row.id());
            List<PerformerId> now = acting(is, row.id());
            boolean stayed = rows(was).stream().anyMatch(one -> one.id().equals(row.id()));
            if (stayed && !old.equals(now)) {
                List<String> taken = names(was, old, now);
                List<String> set = names(is, now, old);
                String lead = taken.isEmpty() && set.isEmpty()
                        ? is.nameOf(now.getFirst()).orElse("")
                        : null;
                casts.put(row.id(), new Cast(taken, set, lead));
            }
        }
        return casts;
    }

    private static List<PerformerId> acting(Sheet sheet, StepId row) {
        return Stream.ofNullable(sheet.reading())
                .map(Reading::steps)
                .flatMap(List::stream)
                .filter(step -> step.step().equals(row))
                .map(ReadStep::performers)
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> names(Sheet sheet, List<PerformerId> performers, List<PerformerId> without) {
        List<PerformerId> left = new ArrayList<>(performers);
        left.removeAll(without);
        return left.stream().flatMap(id -> sheet.nameOf(id).stream()).toList();
    }

    static List<Row> rows(Sheet sheet) {
        return sheet.table().map(Table::rows).orElse(List.of());
    }

    static List<Table.Column> columns(Sheet sheet) {
        return sheet.table().map(Table::columns).orElse(List.of());
    }

    private static Map<StepId, Row> byId(List<Row> rows) {
        Map<StepId, Row> byId = new HashMap<>();
        rows.forEach(row -> byId.put(row.id(), row));
        return byId;
    }

    private static String some(@Nullable String text) {
        return text == null ? "" : text;
    }
}
