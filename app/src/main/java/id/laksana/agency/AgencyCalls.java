package id.laksana.agency;

import id.laksana.migrations.AgencyKey;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Transactions of the agency that is served in as few network round trips as they make calls. The role and the search
 * path travel with the first call and hold until the transaction ends, as in every other transaction of an agency; the
 * last call carries the commit. What is not finished is rolled back.
 */
@Singleton
@Requires(beans = DatabaseSettings.class)
public class AgencyCalls {

    private final Lanes lanes;
    private final CurrentAgency current;
    private final TransactionOperations<Connection> transactions;

    AgencyCalls(Lanes lanes, CurrentAgency current, TransactionOperations<Connection> transactions) {
        this.lanes = lanes;
        this.current = current;
        this.transactions = transactions;
    }

    /** What is done in one transaction. */
    @FunctionalInterface
    public interface Work<T> {

        T in(AgencyCall call) throws SQLException;
    }

    /** Never within another transaction, which would not see what this one does and could wait for it for ever. */
    public <T> T transact(Work<T> work) {
        AgencyKey agency = current.get();
        if (transactions.findTransactionStatus().isPresent()) {
            throw new IllegalStateException("Another transaction is under way.");
        }
        try (Connection connection = lanes.connection(Optional.of(agency));
                AgencyCall call = new AgencyCall(connection, agency, current)) {
            return work.in(call);
        } catch (SQLException e) {
            throw new DataAccessException("A call failed: " + e.getMessage(), e);
        }
    }
}
