package id.laksana.casework.chain;

import id.laksana.casework.engine.Event;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is stored and chained.
 *
 * @param no the transaction that recorded it
 * @param key of the command that it answers; nothing where it only came with it
 * @param asked tells that command from another one of the same key
 */
public record Line(long no, @Nullable UUID key, @Nullable Long asked, Event event) {}
