package id.laksana.sop.service.field;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as Indonesia writes them: a comma before the decimals, points or blanks between thousands. */
public final class TypedNumber {

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,15}(,[0-9]{1,9})?");
    private static final Pattern GROUPED =
            Pattern.compile("-?[0-9]{1,3}([. \\u00A0\\u202F][0-9]{3}){1,4}(,[0-9]{1,9})?");

    private TypedNumber() {}

    public static Optional<BigDecimal> read(String typed) {
        String text = typed.strip().replace('\u2212', '-');
        if (!PLAIN.matcher(text).matches() && !GROUPED.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new BigDecimal(text.replaceAll("[. \\u00A0\\u202F]", "").replace(',', '.')));
    }

    /** So that it reads back as the same. */
    public static String write(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
