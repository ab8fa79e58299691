package id.laksana.sop.edit;

import id.laksana.sop.sheet.Activity;
import id.laksana.sop.sheet.Field;
import id.laksana.sop.sheet.Identity;
import id.laksana.sop.sheet.Letterhead;
import id.laksana.sop.sheet.ListCell;
import id.laksana.sop.sheet.Ratifier;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Section;
import id.laksana.sop.sheet.Sections;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as whoever writes it here would have written it. The words that the layout and the stationery of the agency say are not on it, nothing tells
 * of a paper, it has one table, and each cell is what becomes of its text when that is typed. How it is read stays: who acts, what follows what, and why.
 */
public final class Written {

    private Written() {}

    /** The same sheet; what is written already stays as it is. */
    public static Sheet of(Sheet sheet) {
        Sheet told = DistinctNames.in(sheet);
        List<Table.Column> columns = columns(told);
        Reading reading = WrittenReading.of(told, rows(told), columns);
        List<Row> rows =
                rows(told).stream().map(row -> row(row, columns, reading)).toList();
        return new Sheet(
                letterhead(told.letterhead()),
                null,
                identity(told.identity()),
                sections(told.sections()),
                List.of(),
                List.of(BlankSheet.table(columns, rows)),
                List.of(),
                null,
                null,
                reading);
    }

    /**
     * What somebody would have typed who writes another SOP like it: all that is done and by whom, and nothing of its number, its days, whoever
     * ratified it, and what it was read from.
     *
     * @param ids gives names for steps and performers, each once
     */
    public static Sheet copy(Sheet sheet, String name, Supplier<String> ids) {
        Sheet written = of(sheet);
        return AuthoredCopy.of(with(written, written.letterhead(), BlankSheet.identity(name)), ids);
    }

    /**
     * The same sheet as it is brought by whoever begins with it: number, days and whoever ratified it are nobody's to bring.
     *
     * @param own what the sheet has of these where it will be
     */
    public static Sheet brought(Sheet sheet, Identity own) {
        Sheet written = of(sheet);
        Identity here = identity(own);
        return with(
                written,
                written.letterhead(),
                new Identity(
                        here.number(),
                        here.created(),
                        here.revised(),
                        here.effective(),
                        here.ratified(),
                        here.ratifiedBy(),
                        written.identity().name(),
                        null));
    }

    /** The same sheet under another name, and of a unit where one is named. */
    public static Sheet called(Sheet sheet, String name, @Nullable String unit) {
        Sheet written = of(sheet);
        Identity own = written.identity();
        return with(
                written,
                unit == null ? written.letterhead() : BlankSheet.letterhead(line(unit)),
                new Identity(
                        own.number(),
                        own.created(),
                        own.revised(),
                        own.effective(),
                        own.ratified(),
                        own.ratifiedBy(),
                        new Field<>(null, name),
                        null));
    }

    private static Sheet with(Sheet written, Letterhead letterhead, Identity identity) {
        return new Sheet(
                letterhead,
                null,
                identity,
                written.sections(),
                List.of(),
                written.tables(),
                List.of(),
                null,
                null,
                written.reading());
    }

    /** What is done, by whom and what follows, as if the agency had said all of it: two sheets that differ in nothing but reasons give the same. */
    public static Sheet withoutReasons(Sheet sheet) {
        Sheet written = of(sheet);
        Table table = written.table().orElseThrow();
        Iterator<String> same = Stream.concat(
                        table.columns().stream()
                                .map(column -> column.performer().value()),
                        table.rows().stream().map(row -> row.id().value()))
                .iterator();
        return AuthoredCopy.of(written, same::next);
    }

    /** The columns, and one for each who acts without having one. */
    private static List<Table.Column> columns(Sheet sheet) {
        Stream<Table.Column> printed =
                sheet.table().map(Table::columns).stream().flatMap(List::stream);
        Stream<Table.Column> named = Stream.ofNullable(sheet.reading())
                .flatMap(reading -> reading.performers().stream())
                .filter(as -> sheet.table()
                        .flatMap(table -> table.column(as.performer()))
                        .isEmpty())
                .flatMap(as -> Stream.ofNullable(as.named())
                        .filter(Reading.Named::acts)
                        .map(who -> new Table.Column(as.performer(), who.name(), null)));
        return Stream.concat(printed, named)
                .map(column -> new Table.Column(column.performer(), TypedLines.joined(column.name()), null))
                .toList();
    }

    private static List<Row> rows(Sheet sheet) {
        return sheet.table().map(Table::rows).orElse(List.of());
    }

    private static Row row(Row row, List<Table.Column> columns, Reading reading) {
        Row written = new Row(
                row.id(),
                null,
                activity(row.activity()),
                List.of(),
                list(row.requirements()),
                line(row.time()),
                list(row.outputs()),
                lines(row.remark()),
                null,
                null);
        return reading.step(row.id())
                .map(as -> WrittenMarks.on(written, columns, as))
                .orElse(written);
    }

    private static Activity activity(Activity activity) {
        return ActivityText.parse(ActivityText.format(activity));
    }

    private static ListCell list(ListCell cell) {
        return ListText.parse(ListText.format(cell));
    }

    private static Section section(Section section) {
        return SectionText.parse(SectionText.format(section));
    }

    private static Sections sections(Sections all) {
        return new Sections(
                section(all.legalBasis()),
                section(all.qualifications()),
                section(all.relatedSops()),
                section(all.equipment()),
                section(all.warnings()),
                section(all.records()));
    }

    private static Letterhead letterhead(Letterhead own) {
        return BlankSheet.letterhead(line(own.unit().printed()));
    }

    /** Number and days stay until others are given to what becomes of it. */
    private static Identity identity(Identity own) {
        return new Identity(
                bare(own.number()),
                bare(own.created()),
                bare(own.revised()),
                bare(own.effective()),
                bare(own.ratified()),
                new Field<>(null, ratifier(own.ratifiedBy().value())),
                new Field<>(null, line(own.name().value())),
                null);
    }

    private static <T> Field<T> bare(Field<T> field) {
        return new Field<>(null, field.value());
    }

    private static @Nullable Ratifier ratifier(@Nullable Ratifier own) {
        if (own == null) {
            return null;
        }
        Ratifier.Nip nip = own.nip();
        return new Ratifier(
                own.printed(),
                own.office(),
                own.name(),
                nip == null ? null : new Ratifier.Nip(nip.printed(), null),
                own.nipLabel(),
                own.rank(),
                own.stamp(),
                null);
    }

    private static @Nullable String line(@Nullable String text) {
        return blankOr(TypedLines.joined(some(text)));
    }

    private static @Nullable String lines(@Nullable String text) {
        return blankOr(String.join("\n", TypedLines.of(some(text))));
    }

    private static String some(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String blankOr(String text) {
        return text.isEmpty() ? null : text;
    }
}
