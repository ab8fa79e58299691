package id.laksana.organisation.structure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of the agency.
 *
 * @param parent nothing for one at the top
 * @param code by which numbers and classifications call it
 * @param position its place among its siblings
 * @param week nothing where it works as the unit above it
 * @param closedOn from this day on it is no more
 */
public record Unit(
        UnitId id,
        @Nullable UnitId parent,
        String name,
        String shortName,
        String code,
        int position,
        @Nullable WorkingWeek week,
        @Nullable LocalDate closedOn,
        long version) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_SHORT_NAME = 40;
    public static final int LONGEST_CODE = 40;
    public static final int DEEPEST = 8;

    public Unit {
        name = Typed.needed(name, LONGEST_NAME);
        shortName = Typed.line(shortName, LONGEST_SHORT_NAME);
        code = Typed.line(code, LONGEST_CODE);
    }

    /** One that nobody has stored yet. */
    public static Unit fresh(@Nullable UnitId parent, String name) {
        return new Unit(UnitId.fresh(), parent, name, "", "", 0, null, null, 0);
    }

    public boolean isOpen(LocalDate day) {
        return closedOn == null || day.isBefore(closedOn);
    }
}
