package id.laksana.sop.service.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody entered, before anybody has looked whether it is right. */
public sealed interface Entered {

    /** As people type it, with Indonesian numbers and days; a file by the id of its attachment. */
    record Words(String typed) implements Entered {}

    record Number(BigDecimal number) implements Entered {}

    record Day(LocalDate day) implements Entered {}

    record Lines(Address address) implements Entered {}

    /** Of what other systems send: a text, a number, an object of an address's lines; nothing where it can be none of these. */
    static Optional<Entered> of(@Nullable Object sent) {
        return switch (sent) {
            case null -> Optional.of(new Words(""));
            case String text -> Optional.of(new Words(text));
            case Integer number -> Optional.of(new Number(BigDecimal.valueOf(number)));
            case Long number -> Optional.of(new Number(BigDecimal.valueOf(number)));
            case java.math.BigInteger number -> Optional.of(new Number(new BigDecimal(number)));
            case BigDecimal number -> Optional.of(new Number(number));
            case Double number when Double.isFinite(number) -> Optional.of(new Number(BigDecimal.valueOf(number)));
            case Map<?, ?> lines -> lines(lines);
            default -> Optional.empty();
        };
    }

    private static Optional<Entered> lines(Map<?, ?> lines) {
        boolean known = lines.entrySet().stream()
                .allMatch(line ->
                        ValuesJson.LINES.contains(String.valueOf(line.getKey())) && line.getValue() instanceof String);
        return known
                ? Optional.of(new Lines(new Address(
                        line(lines, "street"),
                        line(lines, "village"),
                        line(lines, "district"),
                        line(lines, "regency"),
                        line(lines, "postcode"))))
                : Optional.empty();
    }

    private static String line(Map<?, ?> lines, String name) {
        return lines.get(name) instanceof String line ? line : "";
    }
}
