package id.laksana.migrations;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.SingletonScopeManager;
import liquibase.UpdateSummaryEnum;
import liquibase.analytics.configuration.AnalyticsArgs;
import liquibase.database.core.PostgresDatabase;
import liquibase.exception.LiquibaseException;
import liquibase.logging.core.NoOpLogService;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.resource.ResourceAccessor;
import liquibase.ui.LoggerUIService;

/** Brings one schema up to its changelog: entirely or, when a change set fails or the migrator dies, not at all. */
record SchemaUpdate(Changelog changelog, String owner, String schema, Map<String, String> parameters) {

    /** What waits behind the application's transaction makes everything after it wait too. */
    private static final String GIVE_UP_WAITING = "set lock_timeout = '20s'";

    /** Shared, because a new one opens every jar of the class path. */
    private static final ResourceAccessor RESOURCES =
            new ClassLoaderResourceAccessor(SchemaUpdate.class.getClassLoader());

    private static final Map<String, Object> QUIET = Map.of(
            Scope.Attr.logService.name(), new NoOpLogService(),
            Scope.Attr.ui.name(), new LoggerUIService(),
            AnalyticsArgs.ENABLED.getKey(), false);

    /** On a connection of the operator, which is the owner's from then on. */
    void run(Connection connection) throws Exception {
        Database.become(connection, owner, schema);
        try (var statement = connection.createStatement()) {
            statement.execute(GIVE_UP_WAITING);
        }
        connection.setAutoCommit(false);
        try {
            apart(() -> update(connection));
            connection.commit();
        } catch (Exception e) {
            connection.rollback();
            throw e;
        }
    }

    /** A thread inherits Liquibase's scope from the one that started it, and two threads cannot share one. */
    private static void apart(Scope.ScopedRunner<Void> work) throws Exception {
        Scope.setScopeManager(new SingletonScopeManager());
        Scope.child(QUIET, work);
    }

    private void update(Connection connection) throws LiquibaseException, SQLException {
        var database = new PostgresDatabase();
        database.setConnection(new OneTransaction(connection));
        database.setDefaultSchemaName(schema);
        database.setLiquibaseSchemaName(schema);
        var liquibase = new Liquibase(changelog.master(), RESOURCES, database);
        liquibase.setShowSummary(UpdateSummaryEnum.OFF);
        parameters.forEach(liquibase::setChangeLogParameter);
        liquibase.forceReleaseLocks();
        liquibase.update(new Contexts());
    }
}
