package id.laksana.tenantadmin.doctor;

import id.laksana.migrations.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What PostgreSQL's own catalogue says of the agencies' schemas and roles in one database. */
record Catalogue(
        Map<String, String> ownerOfSchema,
        Set<String> openSchemas,
        Set<String> roles,
        Set<String> powerfulRoles,
        List<Loan> loans,
        Map<String, String> rights) {

    private static final String SCHEMAS = """
            select nspname, pg_get_userbyid(nspowner),
                   exists (select from pg_roles where rolname = nspname)
                   and has_schema_privilege(case when exists (select from pg_roles where rolname = nspname)
                           then nspname::name else current_user end, oid, 'usage')
              from pg_namespace where nspname like 'agency\\_%'""";

    private static final String ROLES = """
            select rolname, rolcanlogin or rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls
              from pg_roles where rolname like 'agency\\_%'""";

    private static final String LOANS = """
            select lent.rolname, borrower.rolname, bool_or(set_option), bool_or(inherit_option)
              from pg_auth_members
              join pg_roles lent on lent.oid = roleid
              join pg_roles borrower on borrower.oid = member
             where lent.rolname like 'agency\\_%'
             group by 1, 2""";

    /** The rights on all that a schema holds, with the names of its own roles taken out, in one value to compare. */
    private static final String RIGHTS = """
            select nspname, md5(string_agg(held, ' ' order by held)) from (
                select nspname, relname || replace(coalesce(relacl::text, ''), nspname, '') as held
                  from pg_class join pg_namespace n on n.oid = relnamespace
                 where nspname like 'agency\\_%' and relkind in ('r', 'v', 'm', 'p', 'S', 'f')
                union all
                select nspname, relname || '.' || attname || replace(attacl::text, nspname, '')
                  from pg_attribute join pg_class c on c.oid = attrelid join pg_namespace n on n.oid = relnamespace
                 where nspname like 'agency\\_%' and attacl is not null) all_rights
             group by nspname""";

    /** That a role may be taken by another. */
    record Loan(String role, String borrower, boolean taken, boolean inherited) {}

    static Catalogue of(Database database) throws SQLException {
        try (var connection = database.connect()) {
            connection.setReadOnly(true);
            Map<String, String> owners = new HashMap<>();
            Set<String> open = new HashSet<>();
            each(connection, SCHEMAS, row -> {
                owners.put(row.getString(1), row.getString(2));
                if (row.getBoolean(3)) {
                    open.add(row.getString(1));
                }
            });
            Set<String> roles = new HashSet<>();
            Set<String> powerful = new HashSet<>();
            each(connection, ROLES, row -> {
                roles.add(row.getString(1));
                if (row.getBoolean(2)) {
                    powerful.add(row.getString(1));
                }
            });
            List<Loan> loans = new ArrayList<>();
            each(
                    connection,
                    LOANS,
                    row -> loans.add(
                            new Loan(row.getString(1), row.getString(2), row.getBoolean(3), row.getBoolean(4))));
            Map<String, String> rights = new HashMap<>();
            each(connection, RIGHTS, row -> rights.put(row.getString(1), row.getString(2)));
            return new Catalogue(owners, open, roles, powerful, loans, rights);
        }
    }

    @FunctionalInterface
    private interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    private static void each(Connection connection, String sql, Reader reader) throws SQLException {
        try (var statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }
}
