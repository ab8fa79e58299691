package id.laksana.tenantadmin;

/** What came of provisioning an agency. */
public sealed interface Provisioned {

    /** It is there, with all that belongs to it; served, unless it is suspended. */
    record Ready() implements Provisioned {}

    /** Nothing was changed: the key belongs to another agency. */
    record KeyTaken(String by) implements Provisioned {}

    /** A migrator is at work; the agency is not served yet, and provisioning it again continues. */
    record MigratorBusy() implements Provisioned {}

    /** The agency is not served yet; once the cause is gone, provisioning it again continues. */
    record MigrationFailed(String error) implements Provisioned {}

    /** Nothing was changed: the configuration knows no such database. */
    record NoSuchDatabase(String name) implements Provisioned {}

    /** All is there but somebody to configure it, so it is not served yet; with another administrator provisioning continues. */
    record AdministratorRefused(String why) implements Provisioned {}
}
