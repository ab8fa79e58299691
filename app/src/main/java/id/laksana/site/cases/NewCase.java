package id.laksana.site.cases;

import id.laksana.site.BadParameter;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An application as it is sent.
 *
 * @param service by its code
 * @param form the revision of the application form by which the values were filled in; nothing: the newest
 * @param values by the fields of the form
 * @param receivedAt when it came in, where that was not just now
 * @param practice whether it is only done to learn
 */
@Serdeable
record NewCase(
        String service,
        @Nullable Integer form,
        Applying applicant,
        @Nullable Map<String, Object> values,
        @Nullable Instant receivedAt,
        @Nullable Boolean practice) {

    private static final int LONGEST = 200;

    NewCase {
        if (service.isBlank()) {
            throw new BadParameter("service");
        }
    }

    /** Who applies. */
    @Serdeable
    record Applying(
            String name,
            @Nullable String nik,
            @Nullable String nib,
            @Nullable String contact) {

        Applying {
            require(!name.isBlank() && name.length() <= LONGEST, "name");
            require(nik == null || nik.matches("[0-9]{16}"), "nik");
            require(nib == null || nib.matches("[0-9]{13}"), "nib");
            require(contact == null || contact.length() <= LONGEST, "contact");
        }

        private static void require(boolean right, String name) {
            if (!right) {
                throw new BadParameter("applicant." + name);
            }
        }
    }
}
