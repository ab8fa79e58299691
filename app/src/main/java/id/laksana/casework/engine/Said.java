package id.laksana.casework.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Words that somebody wrote into a case, or what they told of themselves. They may be erased one day, so that the history holds their digest only.
 *
 * @param salt 32 hexadecimal digits drawn for these words alone: without it, short words could be guessed from their digest
 */
public record Said(String words, String salt) {

    private static final Pattern SALT = Pattern.compile("[0-9a-f]{32}");

    public Said {
        if (!SALT.matcher(salt).matches()) {
            throw new IllegalArgumentException("No salt");
        }
    }

    public boolean isBlank() {
        return words.isBlank();
    }

    public Digest digest() {
        MessageDigest sha256 = sha256();
        sha256.update(HexFormat.of().parseHex(salt));
        sha256.update(words.getBytes(StandardCharsets.UTF_8));
        return new Digest(HexFormat.of().formatHex(sha256.digest()));
    }

    /** Names no words: whoever prints or logs a command must not tell them. */
    @Override
    public String toString() {
        return "Said[" + words.length() + " characters]";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
