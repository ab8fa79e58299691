package id.laksana.site.api;

import id.laksana.site.BadParameter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a long list is asked for.
 *
 * @param after what stood last on the part before
 */
public record Wanted(Optional<String> after, int limit) {

    public static final int USUAL = 50;
    public static final int MOST = 200;

    /** From the parameters of an address. */
    public static Wanted of(@Nullable String cursor, @Nullable String limit) {
        return new Wanted(Optional.ofNullable(cursor).map(Wanted::read), limit == null ? USUAL : limit(limit));
    }

    static String cursor(String last) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(last.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(String cursor) {
        try {
            String after = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (cursor(after).equals(cursor) && !after.isEmpty()) {
                return after;
            }
        } catch (IllegalArgumentException _) {
            // it is none of ours, as one that leads nowhere
        }
        throw new BadParameter("cursor");
    }

    private static int limit(String text) {
        if (!text.matches("[1-9][0-9]{0,2}") || Integer.parseInt(text) > MOST) {
            throw new BadParameter("limit");
        }
        return Integer.parseInt(text);
    }
}
