package id.laksana.casework;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an applicant is given to ask after a case: {@code DAIRI-26-000123-K7Q2XM4T-C}. The agency, the year and a number
 * that runs on say which case it is, eight letters drawn by lot keep others from guessing it, and the last one tells a
 * slip in any letter, or two that changed places. As it is typed from paper, O is read as 0, I and L as 1.
 *
 * @param agency in capital letters
 */
public record Receipt(String agency, int year, long number, String secret, char check) {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SECRET = 8;
    private static final int MODULUS = 37;
    private static final Pattern APART = Pattern.compile("[\\s\\p{Pd}_./]+");
    private static final Pattern WRITTEN =
            Pattern.compile("([A-Z0-9]+(?:-[A-Z0-9]+)*)-([0-9OIL]{2})-([0-9OIL]{6,18})-([0-9A-Z]{8})-([0-9A-Z])");
    private static final Pattern TOGETHER =
            Pattern.compile("([A-Z0-9]+)([0-9OIL]{2})([0-9OIL]{6})([0-9A-Z]{8})([0-9A-Z])");

    /** One that can be given out. */
    public static Receipt draw(String agency, int year, long number, SecureRandom lot) {
        String code = agency.toUpperCase(Locale.ROOT);
        while (true) {
            String secret = lot.ints(SECRET, 0, LETTERS.length())
                    .collect(StringBuilder::new, (text, at) -> text.append(LETTERS.charAt(at)), StringBuilder::append)
                    .toString();
            int check = check(code, Math.floorMod(year, 100), number, secret);
            if (check < 36 && LETTERS.indexOf(letter(check)) >= 0) {
                return new Receipt(code, Math.floorMod(year, 100), number, secret, letter(check));
            }
        }
    }

    /** Nothing where it is none, or mistyped. */
    public static Optional<Receipt> parse(String typed) {
        if (typed.length() > 200) {
            return Optional.empty();
        }
        String capital = APART.matcher(typed.strip().toUpperCase(Locale.ROOT)).replaceAll("-");
        Matcher written = WRITTEN.matcher(capital);
        Matcher together = TOGETHER.matcher(capital.replace("-", ""));
        if (written.matches()) {
            return of(written);
        }
        return together.matches() ? of(together) : Optional.empty();
    }

    private static Optional<Receipt> of(Matcher parts) {
        int year = Integer.parseInt(plain(parts.group(2)));
        long number = Long.parseLong(plain(parts.group(3)));
        String secret = plain(parts.group(4));
        char check = plain(parts.group(5)).charAt(0);
        int expected = check(parts.group(1), year, number, secret);
        return expected < 36 && letter(expected) == check
                ? Optional.of(new Receipt(parts.group(1), year, number, secret, check))
                : Optional.empty();
    }

    /** Whether both are the same on paper. */
    public boolean isReadLike(Receipt other) {
        return plain(toString()).equals(plain(other.toString()));
    }

    /** Whether it was given out by the agency of this key. */
    public boolean isOf(String key) {
        String code = key.toUpperCase(Locale.ROOT);
        return plain(agency).replace("-", "").equals(plain(code).replace("-", ""));
    }

    @Override
    public String toString() {
        return "%s-%02d-%06d-%s-%s".formatted(agency, year, number, secret, check);
    }

    private static String plain(String text) {
        return text.replace('O', '0').replace('I', '1').replace('L', '1');
    }

    private static char letter(int value) {
        return Character.toUpperCase(Character.forDigit(value, 36));
    }

    /** ISO 7064, MOD 37-2: by it every single slip and every exchange of neighbours shows. */
    private static int check(String agency, int year, long number, String secret) {
        String all = plain(agency.replace("-", "") + "%02d%06d".formatted(year, number) + secret);
        int sum = 0;
        for (int at = 0; at < all.length(); at++) {
            sum = (sum + Character.digit(all.charAt(at), 36)) * 2 % MODULUS;
        }
        return Math.floorMod(1 - sum, MODULUS);
    }
}
