package id.laksana.casework.chain;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * How the chains of some cases ended at a moment.
 *
 * @param no from 1 without a gap
 * @param upTo the number of the last event that it takes account of
 * @param heads as they are stored
 * @param hash over all this and the seal before
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one call
public record CaseSeal(long no, Instant sealedAt, long upTo, byte[] heads, String hash) {

    private static final int HEAD = 16 + 8 + 32;

    /** @param previous the hash of the seal before; blank where there is none */
    public static CaseSeal of(long no, Instant sealedAt, long upTo, List<Head> heads, String previous) {
        ByteBuffer all = ByteBuffer.allocate(heads.size() * HEAD);
        for (Head head : heads) {
            all.putLong(head.of().getMostSignificantBits())
                    .putLong(head.of().getLeastSignificantBits())
                    .putLong(head.seq())
                    .put(head.link());
        }
        return new CaseSeal(no, sealedAt, upTo, all.array(), hash(no, sealedAt, upTo, all.array(), previous));
    }

    /** The end of a chain. */
    @SuppressWarnings("ArrayRecordComponent") // lives for one call
    public record Head(UUID of, long seq, byte[] link) {}

    public int count() {
        return heads.length / HEAD;
    }

    public List<Head> all() {
        ByteBuffer read = ByteBuffer.wrap(heads, 0, count() * HEAD);
        List<Head> all = new ArrayList<>();
        while (read.hasRemaining()) {
            UUID of = new UUID(read.getLong(), read.getLong());
            long seq = read.getLong();
            byte[] link = new byte[32];
            read.get(link);
            all.add(new Head(of, seq, link));
        }
        return all;
    }

    /** Whether it is as it was made. */
    public boolean follows(String previous) {
        return heads.length % HEAD == 0 && hash.equals(hash(no, sealedAt, upTo, heads, previous));
    }

    private static String hash(long no, Instant sealedAt, long upTo, byte[] heads, String previous) {
        byte[] before = HexFormat.of().parseHex(previous);
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, sealedAt);
        ByteBuffer all = ByteBuffer.allocate(24 + before.length + heads.length);
        all.putLong(no).putLong(micros).putLong(upTo).put(before).put(heads);
        return HexFormat.of().formatHex(Chain.sha256(Arrays.copyOf(all.array(), all.position())));
    }
}
