package id.laksana.tenantadmin;

import java.time.Instant;

/** What an operator did to an agency as a whole, and why. */
public record LifeEvent(Instant at, Kind kind, String actor, String said) {

    /** A constant once written keeps its name for ever. */
    public enum Kind {
        SERVED,
        SUSPENDED,
        RESUMED,
        RENAMED
    }
}
