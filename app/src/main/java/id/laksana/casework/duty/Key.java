package id.laksana.casework.duty;

import id.laksana.casework.CaseId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** The same for the same thing, so that what was broken off does nothing twice. */
final class Key {

    private Key() {}

    static UUID of(CaseId of, Object... what) {
        return UUID.nameUUIDFromBytes((of.value() + " " + Arrays.toString(what)).getBytes(StandardCharsets.UTF_8));
    }
}
