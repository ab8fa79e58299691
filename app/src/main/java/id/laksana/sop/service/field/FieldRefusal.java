package id.laksana.sop.service.field;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Why what was entered in a field is not taken.
 *
 * @param field as it was named, for there may be none of that name
 */
public record FieldRefusal(String field, Reason reason) {

    public sealed interface Reason {

        record Missing() implements Reason {}

        record UnknownField() implements Reason {}

        /** An address where a number is asked for, a list where a text is. */
        record WrongKind() implements Reason {}

        /** @param character one that nobody sees, such as a control character or one that turns the direction of writing */
        record Unseen(int character) implements Reason {}

        record TooLong(int most) implements Reason {}

        record NoNumber() implements Reason {}

        record TooPrecise(int decimals) implements Reason {}

        record TooSmall(BigDecimal least) implements Reason {}

        record TooGreat(BigDecimal most) implements Reason {}

        record NoDay() implements Reason {}

        record TooEarly(LocalDate least) implements Reason {}

        record TooLate(LocalDate most) implements Reason {}

        record NotOffered() implements Reason {}

        record NotDigits(int count) implements Reason {}

        /** The day of birth within a NIK is none. */
        record NoBirthDay() implements Reason {}

        /** The first digits of a NIK name no region. */
        record NoRegion() implements Reason {}

        /** The last digits of a NIK are never four zeros. */
        record NoSequence() implements Reason {}

        /** The first two digits of a KBLI code are no division of it. */
        record NoDivision() implements Reason {}

        record NoPostcode() implements Reason {}

        record NoFile() implements Reason {}
    }
}
