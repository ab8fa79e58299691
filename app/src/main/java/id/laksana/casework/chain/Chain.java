package id.laksana.casework.chain;

import id.laksana.casework.engine.EventJson;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The chain of a case: SHA-256 over the link before and all that is stored of an event, from one event to the next. Only
 * its end is kept, because all links follow from the events.
 */
public final class Chain {

    private static final int LINK = 32;

    private Chain() {}

    /** What stands before the first event: the case itself, so that no history can be put in the place of another. */
    public static byte[] start(UUID of) {
        return Arrays.copyOf(bytes(of), LINK);
    }

    public static byte[] next(byte[] before, Line line) {
        byte[] event = EventJson.bytes(line.event());
        ByteBuffer link = ByteBuffer.allocate(LINK + 8 + 1 + 16 + 1 + 8 + event.length);
        link.put(before).putLong(line.no());
        put(link, line.key());
        Long asked = line.asked();
        link.put((byte) (asked == null ? 0 : 1)).putLong(asked == null ? 0 : asked);
        link.put(event);
        return sha256(link.array());
    }

    /** The first bytes of SHA-256 over something that belongs to no chain, or tells one thing from another. */
    public static byte[] mark(byte[] of) {
        return Arrays.copyOf(sha256(of), 8);
    }

    static byte[] sha256(byte[] of) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(of);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void put(ByteBuffer link, @Nullable UUID key) {
        link.put((byte) (key == null ? 0 : 1)).put(key == null ? new byte[16] : bytes(key));
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
