package id.laksana.sop.service.field;

import static java.util.stream.Collectors.joining;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;

/** A value as it reads in one line. */
public final class ValueWords {

    static final Locale INDONESIAN = Locale.of("id", "ID");

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu", INDONESIAN);

    private ValueWords() {}

    public static String of(Field field, Value value) {
        return switch (value) {
            case Value.Text text -> text.text();
            case Value.Amount amount -> TypedNumber.write(amount.number());
            case Value.Day day -> DAY.format(day.day());
            case Value.Chosen chosen ->
                field.option(chosen.option()).map(Option::label).orElse(chosen.option());
            case Value.Digits digits -> digits.digits();
            case Value.Place place -> line(place.address());
            case Value.File file -> file.attachment().toString();
        };
    }

    private static String line(Address address) {
        return Stream.of(
                        address.street().replace('\n', ' '),
                        address.village(),
                        address.district(),
                        address.regency(),
                        address.postcode())
                .filter(part -> !part.isEmpty())
                .collect(joining(", "));
    }
}
