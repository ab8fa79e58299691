package id.laksana.casework.engine;

import java.util.regex.Pattern;

/** What stands in the history in place of words that can be erased: SHA-256 of their salt and them, in hexadecimal digits. */
public record Digest(String value) {

    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");

    public Digest {
        if (!DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("No digest");
        }
    }
}
