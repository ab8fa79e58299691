package id.laksana.sop.service.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Bounds as administrators type them: numbers with a comma, days as 31-12-2026. */
public final class TypedBound {

    private TypedBound() {}

    /** What cannot be read stays as it is, and the form is refused for it; blank is none. */
    public static @Nullable String read(FieldType type, String typed) {
        String text = typed.strip();
        if (text.isEmpty() || !type.isOrdered()) {
            return null;
        }
        return type == FieldType.DATE
                ? TypedDay.read(text).map(LocalDate::toString).orElse(text)
                : TypedNumber.read(text).map(BigDecimal::toPlainString).orElse("?" + text);
    }

    public static String write(FieldType type, @Nullable String stored) {
        if (stored == null) {
            return "";
        }
        try {
            return type == FieldType.DATE
                    ? ValueWords.DAY.format(LocalDate.parse(stored))
                    : TypedNumber.write(new BigDecimal(stored));
        } catch (NumberFormatException | DateTimeParseException _) {
            return stored;
        }
    }
}
