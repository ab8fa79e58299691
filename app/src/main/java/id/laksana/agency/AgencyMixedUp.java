package id.laksana.agency;

import id.laksana.migrations.AgencyKey;
import org.jspecify.annotations.Nullable;

/** Work begun for one agency went on for another. Always a bug; the work is refused before it reaches the database. */
public class AgencyMixedUp extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    AgencyMixedUp(@Nullable AgencyKey begunFor, @Nullable AgencyKey goesOnFor) {
        super("Work begun for agency %s went on for %s.".formatted(begunFor, goesOnFor));
    }
}
