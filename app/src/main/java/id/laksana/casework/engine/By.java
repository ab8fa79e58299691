package id.laksana.casework.engine;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did something; nobody where Laksana itself did it.
 *
 * @param who the member, or the client where another system did it
 * @param post in which post; nothing where it was no act of a post
 * @param actingFor the official whose post it is, where a substitute acted
 */
public record By(
        @Nullable UUID who, @Nullable UUID post, @Nullable UUID actingFor) {

    public static final By ITSELF = new By(null, null, null);
}
