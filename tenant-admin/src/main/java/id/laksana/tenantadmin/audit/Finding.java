package id.laksana.tenantadmin.audit;

import java.time.Instant;

/** What is wrong with a chain, and at which entry. */
public sealed interface Finding {

    /** At which entry it shows. */
    long seq();

    /** The entry does not say what was hashed when it was written. */
    record Altered(long seq) implements Finding {}

    /** The entry does not follow the one that stands before it: one of the two was changed, exchanged or slipped in. */
    record Unlinked(long seq) implements Finding {}

    /** Entries that must have been there are not, from the first to the last. */
    record Missing(long seq, long last) implements Finding {}

    /** A second entry at one place. */
    record Doubled(long seq) implements Finding {}

    /** Entries that were sealed are not there any more, from the first to the last. */
    record CutOff(long seq, long last, Instant sealedAt) implements Finding {}

    /** The entry is not the one that was sealed: the chain was written anew up to there. */
    record Rewritten(long seq, Instant sealedAt) implements Finding {}
}
