package id.laksana.tenantadmin.doctor;

/**
 * Something that is not as it should be.
 *
 * @param subject  the agency's key, or the name of what belongs to none
 * @param sentence what is wrong, and where {@code --fix} leaves it alone, what to do
 */
public record Finding(Check check, String subject, String sentence) {

    public enum Check {
        UNFINISHED(Remedy.NONE),
        UNKNOWN_DATABASE(Remedy.NONE),
        UNREACHABLE_DATABASE(Remedy.NONE),
        SCHEMA_BEHIND(Remedy.MIGRATE),
        SCHEMA_MISSING(Remedy.NONE),
        SCHEMA_OWNER(Remedy.NONE),
        ROLE_MISSING(Remedy.RIGHTS),
        ROLE_POWERFUL(Remedy.NONE),
        ROLE_LENT(Remedy.NONE),
        RIGHTS_MISSING(Remedy.RIGHTS),
        RIGHTS_DIFFER(Remedy.NONE),
        SCHEMA_ORPHANED(Remedy.NONE),
        ROLE_ORPHANED(Remedy.NONE),
        ORGANIZATION_MISSING(Remedy.ORGANIZATION),
        ORGANIZATION_DIFFERS(Remedy.ORGANIZATION),
        ORGANIZATION_ORPHANED(Remedy.NONE),
        ADMINISTRATOR_MISSING(Remedy.NONE);

        private final Remedy remedy;

        Check(Remedy remedy) {
            this.remedy = remedy;
        }

        Remedy remedy() {
            return remedy;
        }
    }

    /** What mends it without losing anything. */
    enum Remedy {
        NONE,
        MIGRATE,
        RIGHTS,
        ORGANIZATION
    }

    public boolean isMendable() {
        return check.remedy() != Remedy.NONE;
    }
}
