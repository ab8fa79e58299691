package id.laksana.sop.layout;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Under which an agency keeps a logo: what is in it, so that the same logo is kept once and never becomes another. */
public final class LogoName {

    private static final String KIND = "logo:";
    private static final Pattern NAME = Pattern.compile(KIND + "[0-9a-f]{64}");

    private LogoName() {}

    public static boolean is(String text) {
        return NAME.matcher(text).matches();
    }

    public static String of(byte[] png) {
        try {
            return KIND
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(png));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    public static String hash(String name) {
        if (!is(name)) {
            throw new IllegalArgumentException("No logo: " + name);
        }
        return name.substring(KIND.length());
    }
}
