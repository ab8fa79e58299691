package id.laksana.sop.layout;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the items of a list are numbered, told by the first: {@code 1.}, {@code (1)}, {@code a)}; without a number or letter in it, a bullet. */
public record Numbering(String value) {

    private static final Pattern FIRST = Pattern.compile("1|a|A|I|i");
    private static final int LETTERS = 26;
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] NUMERALS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    public Numbering {
        if (value.length() > 8) {
            throw new IllegalArgumentException("No numbering: " + value);
        }
    }

    /** @param place from one on */
    public String of(int place) {
        Matcher first = FIRST.matcher(value);
        return first.find()
                ? value.substring(0, first.start())
                        + count(first.group().charAt(0), place)
                        + value.substring(first.end())
                : value;
    }

    private static String count(char first, int place) {
        return switch (first) {
            case 'a', 'A' -> letters(first, place);
            case 'I' -> roman(place);
            case 'i' -> roman(place).toLowerCase(Locale.ROOT);
            default -> String.valueOf(place);
        };
    }

    private static String letters(char first, int place) {
        int left = place - 1;
        String last = String.valueOf((char) (first + left % LETTERS));
        return left < LETTERS ? last : letters(first, left / LETTERS) + last;
    }

    private static String roman(int place) {
        StringBuilder numeral = new StringBuilder();
        int left = place;
        for (int index = 0; index < ROMAN.length; index++) {
            while (left >= ROMAN[index]) {
                numeral.append(NUMERALS[index]);
                left -= ROMAN[index];
            }
        }
        return numeral.toString();
    }
}
