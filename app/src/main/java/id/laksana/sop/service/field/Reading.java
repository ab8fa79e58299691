package id.laksana.sop.service.field;

import id.laksana.sop.service.field.FieldRefusal.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a field makes of what was entered in it. */
sealed interface Reading {

    record Good(Value value) implements Reading {}

    record Bad(Reason reason) implements Reading {}

    /** Nothing was entered. */
    record Blank() implements Reading {}

    int NIB_DIGITS = 13;
    int KBLI_DIGITS = 5;
    Pattern BETWEEN_DIGITS = Pattern.compile("[\\s.\\-]");
    Pattern POSTCODE = Pattern.compile("[1-9][0-9]{4}");

    static Reading of(Field field, Entered entered) {
        return switch (entered) {
            case Entered.Words(String typed) when typed.isBlank() -> new Blank();
            case Entered.Words(String typed) -> ofWords(field, typed);
            case Entered.Number(BigDecimal number) -> ofNumber(field, number);
            case Entered.Day(LocalDate day) ->
                field.type() == FieldType.DATE ? within(field, day) : new Bad(new Reason.WrongKind());
            case Entered.Lines(Address address) ->
                field.type() == FieldType.ADDRESS ? place(address) : new Bad(new Reason.WrongKind());
        };
    }

    private static Reading ofWords(Field field, String typed) {
        return switch (field.type()) {
            case TEXT -> text(typed, field.longest(), false);
            case LONG_TEXT -> text(typed, field.longest(), true);
            case NUMBER ->
                TypedNumber.read(typed).map(number -> within(field, number)).orElse(new Bad(new Reason.NoNumber()));
            case DATE -> TypedDay.read(typed).map(day -> within(field, day)).orElse(new Bad(new Reason.NoDay()));
            case CHOICE -> chosen(field, typed.strip());
            case NIK -> digits(typed, Nik.DIGITS, Nik::fault);
            case NIB -> digits(typed, NIB_DIGITS, _ -> Optional.empty());
            case KBLI -> digits(typed, KBLI_DIGITS, Reading::kbliFault);
            case ADDRESS -> place(new Address(typed, "", "", "", ""));
            case FILE -> file(typed.strip());
        };
    }

    /** Numbers of citizens and of businesses can begin with a zero, so none of them is a number. */
    private static Reading ofNumber(Field field, BigDecimal number) {
        return field.type() == FieldType.NUMBER ? within(field, number) : new Bad(new Reason.WrongKind());
    }

    private static Reading text(String typed, int longest, boolean lines) {
        String text = TypedText.clean(typed);
        return TypedText.fault(text, longest, lines)
                .<Reading>map(Bad::new)
                .orElseGet(() -> new Good(new Value.Text(text)));
    }

    private static Reading within(Field field, BigDecimal number) {
        BigDecimal plain = new Value.Amount(number).number();
        BigDecimal least = Bounds.number(field.bounds().least());
        BigDecimal most = Bounds.number(field.bounds().most());
        if (plain.precision() - plain.scale() > 15) {
            return new Bad(new Reason.NoNumber());
        }
        if (plain.scale() > field.decimals()) {
            return new Bad(new Reason.TooPrecise(field.decimals()));
        }
        if (least != null && plain.compareTo(least) < 0) {
            return new Bad(new Reason.TooSmall(least));
        }
        return most != null && plain.compareTo(most) > 0
                ? new Bad(new Reason.TooGreat(most))
                : new Good(new Value.Amount(plain));
    }

    private static Reading within(Field field, LocalDate day) {
        LocalDate least = Bounds.day(field.bounds().least());
        LocalDate most = Bounds.day(field.bounds().most());
        if (!TypedDay.isLikely(day)) {
            return new Bad(new Reason.NoDay());
        }
        if (least != null && day.isBefore(least)) {
            return new Bad(new Reason.TooEarly(least));
        }
        return most != null && day.isAfter(most) ? new Bad(new Reason.TooLate(most)) : new Good(new Value.Day(day));
    }

    private static Reading chosen(Field field, String option) {
        return field.option(option)
                .<Reading>map(one -> new Good(new Value.Chosen(one.id())))
                .orElse(new Bad(new Reason.NotOffered()));
    }

    private static Reading digits(String typed, int count, Function<String, Optional<Reason>> fault) {
        String digits = BETWEEN_DIGITS.matcher(typed).replaceAll("");
        if (digits.length() != count || !digits.chars().allMatch(one -> one >= '0' && one <= '9')) {
            return new Bad(new Reason.NotDigits(count));
        }
        return fault.apply(digits).<Reading>map(Bad::new).orElseGet(() -> new Good(new Value.Digits(digits)));
    }

    private static Optional<Reason> kbliFault(String digits) {
        return digits.startsWith("00") ? Optional.of(new Reason.NoDivision()) : Optional.empty();
    }

    private static Reading place(Address typed) {
        Address address = new Address(
                TypedText.clean(typed.street()),
                TypedText.clean(typed.village()),
                TypedText.clean(typed.district()),
                TypedText.clean(typed.regency()),
                TypedText.clean(typed.postcode()));
        if (Stream.of(address.village(), address.district(), address.regency(), address.postcode(), address.street())
                .allMatch(String::isEmpty)) {
            return new Blank();
        }
        return Optional.ofNullable(placeFault(address))
                .<Reading>map(Bad::new)
                .orElseGet(() -> new Good(new Value.Place(address)));
    }

    private static @Nullable Reason placeFault(Address address) {
        if (address.street().isEmpty()) {
            return new Reason.Missing();
        }
        if (!address.postcode().isEmpty()
                && !POSTCODE.matcher(address.postcode()).matches()) {
            return new Reason.NoPostcode();
        }
        return TypedText.fault(address.street(), Address.LONGEST_STREET, true)
                .or(() -> Stream.of(address.village(), address.district(), address.regency())
                        .flatMap(line -> TypedText.fault(line, Address.LONGEST_PLACE, false).stream())
                        .findFirst())
                .orElse(null);
    }

    private static Reading file(String attachment) {
        try {
            UUID id = UUID.fromString(attachment);
            return id.toString().equalsIgnoreCase(attachment)
                    ? new Good(new Value.File(id))
                    : new Bad(new Reason.NoFile());
        } catch (IllegalArgumentException _) {
            return new Bad(new Reason.NoFile());
        }
    }
}
