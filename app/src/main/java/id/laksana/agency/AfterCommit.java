package id.laksana.agency;

import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells of what has been done once it is committed. Whoever hears of it and fails undoes nothing, so that nobody is told that it failed. */
@Singleton
public class AfterCommit {

    private static final Logger LOG = LoggerFactory.getLogger(AfterCommit.class);

    private final TransactionOperations<Connection> transactions;

    AfterCommit(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    /** An error, as of a class that cannot be loaded, is no reason either to tell a user that nothing was done. */
    public void tell(Runnable news) {
        transactions.findTransactionStatus().orElseThrow().registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                try {
                    news.run();
                } catch (Throwable e) {
                    LOG.error("What was committed is not known everywhere", e);
                }
            }
        });
    }
}
