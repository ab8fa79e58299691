package id.laksana.sop.version;

import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.sop.layout.Stationery;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

/** Writes versions in the transaction and the name of whoever asks for it. */
@Singleton
class VersionWriting {

    private final JdbcOperations jdbc;
    private final Access access;
    private final Clock clock;
    private final CatalogNews news;
    private final KeptStationery stationery;

    VersionWriting(JdbcOperations jdbc, Access access, Clock clock, CatalogNews news, KeptStationery stationery) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
        this.news = news;
        this.stationery = stationery;
    }

    void write(Work work) {
        write(List.of(), work);
    }

    /** @param signed by whom, whoever holds these posts today */
    void write(List<Stationery.Signatory> signed, Work work) {
        Caller caller = access.caller();
        Recorder recorder = new Recorder(caller.id(), caller.name(), clock.instant());
        Stationery today = stationery.today().signedBy(signed);
        jdbc.execute(connection -> {
            work.with(new VersionWriter(connection, recorder, today));
            return recorder;
        });
        news.tellAfterCommit();
    }

    @FunctionalInterface
    interface Work {
        void with(VersionWriter writer) throws SQLException;
    }
}
