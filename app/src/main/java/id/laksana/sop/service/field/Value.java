package id.laksana.sop.service.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What is entered in a field, of its type and within its bounds. */
public sealed interface Value {

    record Text(String text) implements Value {}

    /** Without zeros at the end. */
    record Amount(BigDecimal number) implements Value {

        public Amount {
            number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        }
    }

    record Day(LocalDate day) implements Value {}

    /** @param option its id */
    record Chosen(String option) implements Value {}

    /** A NIK, an NIB or a KBLI code: digits without anything between them. */
    record Digits(String digits) implements Value {}

    record Place(Address address) implements Value {}

    /** @param attachment of the case itself */
    record File(UUID attachment) implements Value {}
}
