package id.laksana.migrations;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import liquibase.exception.MigrationFailedException;
import org.jspecify.annotations.Nullable;

/** The logins and rights in the databases, and the schemas with what is in them. */
final class Schemas {

    private final Databases databases;
    private final Logins logins;

    Schemas(Databases databases, Logins logins) {
        this.databases = databases;
        this.logins = logins;
    }

    @FunctionalInterface
    private interface Step {
        void on(Connection connection) throws Exception;
    }

    /** A further database that cannot be reached fails with each of its agencies, and holds up none elsewhere. */
    void prepareDatabases() {
        prepareMain();
        databases.further().forEach(database -> errorOf(database, this::prepareFurther));
    }

    /** The error, if it failed; then the schema is as it was before. */
    Optional<String> migratePlatform() {
        var login = Map.of("platformLogin", logins.platform().name());
        var update = new SchemaUpdate(Changelog.PLATFORM, Platform.OWNER, Platform.SCHEMA, login);
        return errorOf(databases.main(), update::run);
    }

    /** The error, if it failed; then the schema is as it was before. */
    Optional<String> migrate(AgencyKey agency, String database) {
        return errorIn(database, connection -> migrate(agency, connection));
    }

    /** The roles of the agency and their rights around its tables; the error, if it failed. */
    Optional<String> restoreRights(AgencyKey agency, String database) {
        return errorIn(database, connection -> makeRoles(agency, connection));
    }

    private Optional<String> errorIn(String database, Step step) {
        return databases
                .named(database)
                .map(found -> errorOf(found, step))
                .orElseGet(() -> Optional.of("No database named " + database + " is configured."));
    }

    private void makeRoles(AgencyKey agency, Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        new Roles(connection).agency(agency, logins.app());
        connection.commit();
    }

    private void migrate(AgencyKey agency, Connection connection) throws Exception {
        makeRoles(agency, connection);
        var workingRole = Map.of("workingRole", agency.workingRole());
        new SchemaUpdate(Changelog.AGENCY, agency.ownerRole(), agency.schema(), workingRole).run(connection);
    }

    private void prepareMain() {
        databases.main().inTransaction(connection -> {
            var roles = new Roles(connection);
            roles.login(logins.app());
            roles.login(logins.platform());
            roles.restrictDatabase(logins.app(), logins.platform());
            roles.platform(logins.platform());
            return true;
        });
    }

    private void prepareFurther(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        var roles = new Roles(connection);
        roles.login(logins.app());
        roles.restrictDatabase(logins.app());
        connection.commit();
    }

    private static Optional<String> errorOf(Database database, Step step) {
        try (var connection = database.connect()) {
            step.on(connection);
            return Optional.empty();
        } catch (Exception e) {
            return Optional.of(reason(e));
        }
    }

    /** The change set, if it was one that failed, and what PostgreSQL said to it: without the chain between them. */
    private static String reason(Throwable failure) {
        var changeSet = "";
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MigrationFailedException) {
                changeSet = firstLine(cause) + " ";
            } else if (cause instanceof SQLException) {
                return changeSet + firstLine(cause);
            }
        }
        return firstLine(failure);
    }

    private static String firstLine(Throwable failure) {
        return Optional.ofNullable(failure.getMessage())
                .flatMap(message -> message.lines().findFirst())
                .map(String::strip)
                .orElseGet(() -> failure.getClass().getSimpleName());
    }
}
