package id.laksana.sop.edit;

/** Why something cannot be done to a sheet. */
public sealed interface Refusal {

    /** By its name; blank where it is of the whole sheet. */
    String cell();

    /** It is not on the sheet, or no longer. */
    record Gone(String cell) implements Refusal {}

    record TooLong(String cell, int letters, int most) implements Refusal {}

    /** A name that must be there. */
    record Blank(String cell) implements Refusal {}

    record TableTooLong(int rows, int most) implements Refusal {

        @Override
        public String cell() {
            return "";
        }
    }

    record TableTooWide(String cell, int columns, int most) implements Refusal {}

    /** A value that the cell does not know. */
    record Unknown(String cell, String value) implements Refusal {}

    /** What is added has the name of something that there is already. */
    record Taken(String cell) implements Refusal {}
}
