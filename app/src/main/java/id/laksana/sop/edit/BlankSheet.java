package id.laksana.sop.edit;

import id.laksana.sop.sheet.Field;
import id.laksana.sop.sheet.Identity;
import id.laksana.sop.sheet.Letterhead;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Section;
import id.laksana.sop.sheet.Sections;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet on which nothing is written yet but what it is called. */
public final class BlankSheet {

    static final String TABLE = "t1";

    private BlankSheet() {}

    public static Sheet named(String name) {
        return named(name, null);
    }

    /**
     * The same of a unit.
     *
     * @param unit of the agency, whose sheet it is
     */
    public static Sheet named(String name, @Nullable String unit) {
        return new Sheet(
                letterhead(unit),
                null,
                identity(name),
                new Sections(section(), section(), section(), section(), section(), section()),
                List.of(),
                List.of(table(List.of(), List.of())),
                List.of(),
                null,
                null,
                new Reading(
                        null, TABLE, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                        List.of()));
    }

    /** The words of the letterhead are the agency's, those of the unit the sheet's. */
    static Letterhead letterhead(@Nullable String unit) {
        return new Letterhead(null, null, new Letterhead.Unit(unit, null, null, null), null, List.of(), null);
    }

    static Identity identity(@Nullable String name) {
        return new Identity(
                nothing(), nothing(), nothing(), nothing(), nothing(), nothing(), new Field<>(null, name), null);
    }

    static Table table(List<Table.Column> columns, List<Row> rows) {
        return new Table(TABLE, null, List.of(), null, columns, rows, null, null, null);
    }

    private static Section section() {
        return new Section(null, null, List.of());
    }

    private static <T> Field<T> nothing() {
        return new Field<>(null, null);
    }
}
