package id.laksana.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What everybody is answered with, and the tag by which one asks later whether it is still the same. */
public final class Form {

    private final byte[] bytes;
    private final String tag;

    public Form(byte[] bytes, String tag) {
        this.bytes = bytes;
        this.tag = tag;
    }

    /** One whose tag follows from nothing but itself. */
    public static Form of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Form of(byte[] bytes) {
        return new Form(bytes, "\"" + hash(bytes) + "\"");
    }

    byte[] bytes() {
        return bytes;
    }

    String tag() {
        return tag;
    }

    public int length() {
        return bytes.length;
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
