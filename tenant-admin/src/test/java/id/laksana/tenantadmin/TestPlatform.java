package id.laksana.tenantadmin;

import id.laksana.migrations.Database;
import id.laksana.migrations.Databases;
import id.laksana.migrations.Login;
import id.laksana.migrations.Logins;
import id.laksana.migrations.Migrator;
import id.laksana.migrations.Progress;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A migrated platform of two databases, the same for all tests of the module. */
final class TestPlatform {

    private static final EmbeddedPostgres SERVER = start();
    private static final String REMOVE_AGENCIES = """
            do $$ declare agency text; begin
                for agency in select nspname from pg_namespace where nspname like 'agency%' loop
                    execute format('drop schema %I cascade', agency);
                end loop;
            end $$""";

    static final Databases DATABASES = new Databases(Map.of("main", create("main"), "east", create("east")));
    static final Migrator MIGRATOR = new Migrator(
            DATABASES, new Logins(new Login("laksana_app", "rahasia"), new Login("laksana_platform", "rahasia")));

    private TestPlatform() {}

    /** The platform as it is before its first agency; roles of former agencies stay. */
    static void empty() {
        MIGRATOR.migrate(1, Progress.SILENT);
        execute("main", REMOVE_AGENCIES + "; delete from platform.agency");
        execute("east", REMOVE_AGENCIES);
    }

    /** By one to whom nothing is forbidden, in the main database. */
    static void execute(String sql) {
        execute("main", sql);
    }

    /** The first column of what one sees to whom nothing is hidden. */
    static List<String> query(String sql) {
        return query("main", sql);
    }

    static List<String> query(String database, String sql) {
        try (var connection = SERVER.getDatabase("postgres", database).getConnection();
                var statement = connection.createStatement()) {
            var found = new ArrayList<String>();
            var rows = statement.executeQuery(sql);
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    private static Database create(String database) {
        execute("postgres", """
                do $$ begin
                    create role operator login createrole password 'secret';
                exception when duplicate_object then null;
                end $$""");
        execute("postgres", "create database " + database + " owner operator");
        return new Database("jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + database, "operator", "secret");
    }

    private static void execute(String database, String sql) {
        try (var connection = SERVER.getDatabase("postgres", database).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
