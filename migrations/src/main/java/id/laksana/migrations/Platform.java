package id.laksana.migrations;

/** The schema that holds the registry and what all agencies share, in the main database. */
public final class Platform {

    public static final String SCHEMA = "platform";

    /** Taken by the migrator and by the administration of agencies, never by the application. */
    public static final String OWNER = "platform_owner";

    private Platform() {}
}
