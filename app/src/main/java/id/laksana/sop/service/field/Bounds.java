package id.laksana.sop.service.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * What a value must keep to.
 *
 * @param least of a number in plain digits with a point, of a day as ISO 8601 writes it
 * @param decimals how many digits a number can have after the comma; none where nothing is said
 * @param longest how many characters a text can have
 */
public record Bounds(
        @Nullable String least,
        @Nullable String most,
        @Nullable Integer decimals,
        @Nullable Integer longest) {

    public static final Bounds NONE = new Bounds(null, null, null, null);
    public static final int MOST_DECIMALS = 6;

    public static Bounds between(@Nullable String least, @Nullable String most) {
        return new Bounds(least, most, null, null);
    }

    public static Bounds longest(int characters) {
        return new Bounds(null, null, null, characters);
    }

    /** Whether they say something that makes sense of the type, and nothing else. */
    boolean suit(FieldType type) {
        boolean ordered = type.isOrdered() || (least == null && most == null);
        boolean precise = decimals == null || (type == FieldType.NUMBER && decimals >= 0 && decimals <= MOST_DECIMALS);
        boolean sized = longest == null || (type.isText() && longest > 0 && longest <= type.longest());
        return ordered && precise && sized && inOrder(type);
    }

    private boolean inOrder(FieldType type) {
        try {
            return switch (type) {
                case NUMBER -> inOrder(number(least), number(most));
                case DATE -> inOrder(day(least), day(most));
                case TEXT, LONG_TEXT, CHOICE, NIK, NIB, KBLI, ADDRESS, FILE -> true;
            };
        } catch (NumberFormatException | DateTimeParseException _) {
            return false;
        }
    }

    private static <T extends Comparable<? super T>> boolean inOrder(@Nullable T least, @Nullable T most) {
        return least == null || most == null || least.compareTo(most) <= 0;
    }

    static @Nullable BigDecimal number(@Nullable String written) {
        return written == null ? null : new BigDecimal(written);
    }

    static @Nullable LocalDate day(@Nullable String written) {
        return written == null ? null : LocalDate.parse(written);
    }
}
