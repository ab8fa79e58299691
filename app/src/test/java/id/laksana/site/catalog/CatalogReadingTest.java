package id.laksana.site.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.agency.Agency;
import id.laksana.agency.AgencyStatus;
import id.laksana.migrations.AgencyKey;
import java.sql.SQLTransientConnectionException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class CatalogReadingTest {

    private final CatalogReading reading = new CatalogReading();
    private final List<String> read = new CopyOnWriteArrayList<>();

    @Test
    void shouldHaveReadAllWhenNothingIsSlow() {
        reading.bringUpToDate(List.of(due("satu", "main"), due("dua", "main"), due("tiga", "other")));

        assertThat(read).containsExactlyInAnyOrder("satu", "dua", "tiga").containsSubsequence("satu", "dua");
    }

    @Test
    void shouldHoldUpNoOtherDatabaseWhereOneIsSlow() {
        CompletableFuture<Void> answer = new CompletableFuture<>();

        reading.bringUpToDate(
                List.of(due("lambat", "slow", answer::join), due("berikut", "slow"), due("cepat", "main")));

        assertThat(read).containsExactly("cepat");
        reading.bringUpToDate(List.of(due("berikut", "slow"), due("cepat", "main")));
        assertThat(read).containsExactly("cepat", "cepat");
        answer.complete(null);
    }

    @Test
    void shouldGoOnAfterAnAgencyThatCannotBeRead() {
        reading.bringUpToDate(List.of(
                due("rusak", "main", () -> {
                    throw new IllegalStateException("damaged");
                }),
                due("dua", "main")));

        assertThat(read).containsExactly("dua");
    }

    @Test
    void shouldLeaveADatabaseThatIsAwayForTheNextRound() {
        reading.bringUpToDate(List.of(
                due("satu", "main", () -> {
                    throw new IllegalStateException(new SQLTransientConnectionException("away"));
                }),
                due("dua", "main")));

        assertThat(read).isEmpty();
        reading.bringUpToDate(List.of(due("dua", "main")));
        assertThat(read).containsExactly("dua");
    }

    private CatalogReading.Due due(String key, String database) {
        return due(key, database, () -> {});
    }

    private CatalogReading.Due due(String key, String database, Runnable before) {
        Agency agency =
                new Agency(new AgencyKey(key), key, "33", "33.19", database, ZoneOffset.UTC, AgencyStatus.ACTIVE, true);
        return new CatalogReading.Due(agency, () -> {
            before.run();
            read.add(key);
        });
    }
}
