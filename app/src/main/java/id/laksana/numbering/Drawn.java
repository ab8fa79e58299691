package id.laksana.numbering;

import java.time.LocalDate;

/** What somebody gets who wants a number. */
public sealed interface Drawn {

    record Given(NumberEntry number) implements Drawn {}

    /** Nobody said of which unit it is, and the pattern says nothing either. */
    record WithoutUnit() implements Drawn {}

    /** Nobody said how it is classified, and the pattern says nothing either. */
    record WithoutClassification() implements Drawn {}

    /** The pattern gives nothing but this, which is taken. */
    record Taken(String text) implements Drawn {}

    /** The register has no pattern for so early a day. */
    record TooEarly(LocalDate first) implements Drawn {}

    /** So far ahead no number is given. */
    record TooLate(LocalDate last) implements Drawn {}
}
