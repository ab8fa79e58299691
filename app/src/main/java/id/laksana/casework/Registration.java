package id.laksana.casework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application that is to become a case.
 *
 * @param key says that two registrations are the same one, sent again
 * @param service by its code
 * @param form the revision of the service's application form by which its values were looked at
 * @param receivedAt when it came in, where that was not just now
 * @param practice whether it is only done to learn
 */
public record Registration(
        UUID key,
        String service,
        int form,
        Applicant applicant,
        @Nullable Instant receivedAt,
        boolean practice) {}
