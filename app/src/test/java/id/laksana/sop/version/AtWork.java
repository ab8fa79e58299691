package id.laksana.sop.version;

import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.identity.Role;
import id.laksana.migrations.AgencyKey;
import id.laksana.testing.Installation;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.SynchronousTransactionManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Somebody at work in an agency, mostly in vain. */
public abstract class AtWork {

    protected final Installation installation = Installation.get();
    protected final Sops sops = installation.bean(Sops.class);
    protected final Ratification ratification = installation.bean(Ratification.class);
    protected final LocalDate today =
            LocalDate.ofInstant(installation.bean(Clock.class).instant(), java.time.ZoneId.of("Asia/Jakarta"));

    protected <T> T as(AgencyKey agency, Role role, Supplier<T> work) {
        Caller caller = new Caller.Person(
                UUID.randomUUID(),
                "uji",
                "Petugas Uji",
                Map.of(agency, Set.of(role)),
                Set.of(),
                Set.of(),
                Optional.empty());
        try (var _ = Access.context(caller).propagate()) {
            return installation.bean(CurrentAgency.class).serve(agency, work);
        }
    }

    /** In a transaction of which nothing stays. */
    @SuppressWarnings("unchecked")
    protected void inVain(AgencyKey agency, Role role, Work work) {
        SynchronousTransactionManager<Connection> transactions = installation.bean(SynchronousTransactionManager.class);
        as(
                agency,
                role,
                () -> transactions.executeWrite(status -> {
                    status.setRollbackOnly();
                    return installation.bean(JdbcOperations.class).execute(connection -> {
                        work.on(connection);
                        return agency;
                    });
                }));
    }

    protected static void execute(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    @FunctionalInterface
    public interface Work {
        void on(Connection connection) throws SQLException;
    }
}
