package id.laksana.numbering;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A piece of a pattern. */
public sealed interface Token {

    /** How it reads in a number. */
    String write(Values values);

    /** What a number is made of. */
    record Values(int sequence, LocalDate day, String unit, String classification) {}

    record Literal(String text) implements Token {

        @Override
        public String write(Values values) {
            return text;
        }
    }

    /** The running number, with zeros before it up to a width. */
    record Sequence(int width) implements Token {

        @Override
        public String write(Values values) {
            return padded(values.sequence(), width);
        }
    }

    record Unit() implements Token {

        @Override
        public String write(Values values) {
            return values.unit();
        }
    }

    record Classification() implements Token {

        @Override
        public String write(Values values) {
            return values.classification();
        }
    }

    record Month(int width) implements Token {

        @Override
        public String write(Values values) {
            return padded(values.day().getMonthValue(), width);
        }
    }

    record RomanMonth() implements Token {

        private static final List<String> MONTHS =
                List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

        @Override
        public String write(Values values) {
            return MONTHS.get(values.day().getMonthValue() - 1);
        }
    }

    /** The year, its last digits only where there is no room for all. */
    record Year(int digits) implements Token {

        @Override
        public String write(Values values) {
            String year = padded(values.day().getYear(), 4);
            return year.substring(year.length() - digits);
        }
    }

    private static String padded(int number, int width) {
        return String.format(Locale.ROOT, "%0" + width + "d", number);
    }
}
