package id.laksana.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.migrations.AgencyKey;
import id.laksana.testing.Beside;
import id.laksana.testing.Installation;
import io.micronaut.transaction.SynchronousTransactionManager;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever hears of what is committed undoes nothing by failing, and tells the user nothing. */
@Beside
class AfterCommitIT {

    private static final AgencyKey KUDUS = new AgencyKey("kudus");

    private final Installation installation = Installation.get();
    private final AfterCommit afterCommit = installation.bean(AfterCommit.class);

    @Test
    void shouldKeepToItselfThatAListenerFails() {
        List<String> heard = new ArrayList<>();

        String done = committed(() -> {
            afterCommit.tell(() -> {
                throw new IllegalStateException("It hears badly");
            });
            afterCommit.tell(() -> {
                throw new ExceptionInInitializerError("Its class cannot be loaded");
            });
            afterCommit.tell(() -> heard.add("all of it"));
        });

        assertThat(done).isEqualTo("done");
        assertThat(heard).containsExactly("all of it");
    }

    @Test
    void shouldTellOfNothingThatIsNotCommitted() {
        List<String> heard = new ArrayList<>();

        assertThatThrownBy(() -> committed(() -> {
                    afterCommit.tell(() -> heard.add("it"));
                    throw new IllegalStateException("Undone");
                }))
                .hasMessage("Undone");
        assertThat(heard).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private String committed(Runnable work) {
        SynchronousTransactionManager<Connection> transactions = installation.bean(SynchronousTransactionManager.class);
        return installation
                .bean(CurrentAgency.class)
                .serve(
                        KUDUS,
                        () -> transactions.executeWrite(_ -> {
                            work.run();
                            return "done";
                        }));
    }
}
