package id.laksana.sop.version;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.agency.CurrentAgency;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.catalog.Cover;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.SheetFormat;
import id.laksana.testing.InTurn;
import id.laksana.testing.Installation;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.SynchronousTransactionManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is stored of SOPs, and what follows from it. */
@InTurn("the SOPs of all agencies")
class VersionsIT {

    private static final AgencyKey BLITAR = new AgencyKey("blitar");
    private static final AgencyKey PEKALONGAN = new AgencyKey("pekalongan");
    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");
    private static final String ZONE = "UTC";
    private static final LocalDate DAY = LocalDate.parse("2030-01-01");
    private static final Sheet SHEET =
            Objects.requireNonNull(Catalog.entries("blitar").getFirst().read());

    /** Nothing decided; by which moments are told. */
    private static final History AT = new History(0, List.of(), DAY, SHEET);

    private final Installation installation = Installation.get();
    private final CurrentAgency current = installation.bean(CurrentAgency.class);
    private final SopRows rows = installation.bean(SopRows.class);
    private final StoredVersions stored = installation.bean(StoredVersions.class);

    static List<CatalogEntry> catalog() {
        return Catalog.entries();
    }

    @ParameterizedTest
    @MethodSource("catalog")
    void shouldHoldEachSheetToTheByte(CatalogEntry entry) {
        AgencyKey agency = new AgencyKey(entry.agency());
        Sop sop = read(agency, () -> stored.find(entry.code())).orElseThrow();

        assertThat(read(agency, () -> stored.content(sop.id(), 1)))
                .isEqualTo(SheetFormat.write(entry.printed()).bytes());
        assertThat(sop.version(1).orElseThrow().hash())
                .isEqualTo(SheetFormat.write(entry.printed()).hash());
        Sheet read = entry.read();
        if (read == null) {
            assertThat(sop.inForce()).map(Version::no).contains(1);
            assertThat(sop.inForce()).map(Version::runnable).contains(false);
        } else {
            assertThat(read(agency, () -> stored.content(sop.id(), 2)))
                    .isEqualTo(SheetFormat.write(read).bytes());
            assertThat(sop.version(2)).map(Version::runnable).contains(true);
            assertThat(sop.version(1)).map(Version::wasInForce).contains(true);
        }
    }

    @Test
    void shouldListTheServicesOfACoverInItsOrder() {
        List<String> cover = Catalog.cover("pekalongan").orElseThrow().services().stream()
                .map(Cover.Service::name)
                .toList();

        List<String> services = texts(PEKALONGAN, "select name from service order by position");
        List<String> nib = texts(
                PEKALONGAN,
                "select sop.code || ' ' || starts_service from sop join service on service.id = service_id"
                        + " where position = 10 order by sop.code");

        assertThat(services).hasSize(15).isEqualTo(cover);
        assertThat(nib).containsExactly("verifikasi-nib true", "verifikasi-nib-dokumen-000 false");
    }

    @Test
    void shouldCountPaperFromTheDayThatItNames() {
        assertThat(since("kudus", "izin-usaha-industri")).contains(LocalDate.parse("2021-09-15"));
        assertThat(since("dairi", "penerbitan-izin-usaha-mikro-kecil")).isEmpty();
        assertThat(since("blitar", "perizinan-berusaha-melalui-oss")).isPresent();
    }

    @Test
    void shouldProjectTheStepsOfEachVersion() {
        List<String> steps = texts(BLITAR, """
                select position || ' ' || step || ' ' || coalesce(kind, '-') || ' ' || coalesce(time_max || time_unit, '-')
                  from sop_step where version_no = 2 order by position
                """);

        assertThat(steps).hasSize(4).last().asString().startsWith("4 t1-4 DECISION");
        assertThat(texts(BLITAR, "select distinct coalesce(kind, 'nobody said') from sop_step where version_no = 1"))
                .containsExactly("nobody said");
    }

    /** Histories at random, with changes of mind and withdrawals, against rules that walk day by day through the acts. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void shouldSayWhatWasInForceOnAnyDayByWhatWasKnownOnAnother(long seed) {
        History history = History.random(new Random(seed), DAY, SHEET);

        inVain(BLITAR, connection -> {
            UUID sop = history.record(connection);
            for (int known = 0; known <= History.DAYS; known++) {
                Instant moment = history.at(known);
                for (int day = 0; day <= History.DAYS; day += 3) {
                    LocalDate on = DAY.plusDays(day);
                    List<String> standing = rows.versions(sop, on, moment, ZONE).stream()
                            .sorted(Comparator.comparingInt(SopRows.VersionRow::no))
                            .map(row -> row.no() + " " + row.state() + " " + row.wasInForce())
                            .toList();

                    assertThat(standing)
                            .as("on %s by what was known at %s, of %s", on, moment, history)
                            .isEqualTo(history.standing(on, moment));
                }
            }
        });
    }

    @Test
    void shouldPrintAVersionInTheLayoutThatWasAdoptedLast() {
        inVain(BLITAR, connection -> {
            UUID sop = newSop(connection);
            VersionWriter writer = new VersionWriter(connection, new Recorder(null, "Uji", AT.at(0)));
            writer.add(sop, 1, Origin.READ, SHEET);
            writer.ratify(sop, 1, SHEET, DAY);
            int before = rows.newestLayout();
            execute(connection, "insert into layout (revision, content) select max(revision) + 1, '{}' from layout");

            assertThat(rows.versions(sop, DAY, LATER, ZONE).getFirst().layoutRevision())
                    .isEqualTo(before);
            new VersionWriter(connection, new Recorder(null, "Uji", AT.at(5))).adoptNewestLayout(sop, 1, DAY);

            assertThat(rows.versions(sop, DAY, LATER, ZONE).getFirst().layoutRevision())
                    .isEqualTo(before + 1);
            assertThat(rows.versions(sop, DAY.minusDays(1), LATER, ZONE)
                            .getFirst()
                            .layoutRevision())
                    .isEqualTo(before);
            assertThat(rows.versions(sop, DAY, AT.at(4), ZONE).getFirst().layoutRevision())
                    .isEqualTo(before);
        });
    }

    private Optional<LocalDate> since(String agency, String code) {
        return read(new AgencyKey(agency), () -> stored.find(code, DAY, LATER))
                .flatMap(sop -> sop.version(1))
                .flatMap(Version::since);
    }

    private <T> T read(AgencyKey agency, Supplier<T> work) {
        return current.serve(agency, () -> transactions().executeRead(_ -> work.get()));
    }

    private List<String> texts(AgencyKey agency, String sql) {
        return read(
                agency,
                () -> installation.bean(JdbcOperations.class).execute(connection -> {
                    try (PreparedStatement ask = connection.prepareStatement(sql);
                            var answer = ask.executeQuery()) {
                        List<String> texts = new ArrayList<>();
                        while (answer.next()) {
                            texts.add(answer.getString(1));
                        }
                        return texts;
                    }
                }));
    }

    /** In a transaction of the agency of which nothing stays. */
    private void inVain(AgencyKey agency, Work work) {
        current.serve(
                agency,
                () -> transactions().executeWrite(status -> {
                    status.setRollbackOnly();
                    return installation.bean(JdbcOperations.class).execute(connection -> {
                        work.on(connection);
                        return agency;
                    });
                }));
    }

    @SuppressWarnings("unchecked")
    private SynchronousTransactionManager<Connection> transactions() {
        return installation.bean(SynchronousTransactionManager.class);
    }

    static UUID newSop(Connection connection) throws SQLException {
        UUID sop = UUID.randomUUID();
        execute(connection, "insert into sop (id, code) values ('" + sop + "', 'uji-" + sop + "')");
        return sop;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    @FunctionalInterface
    private interface Work {
        void on(Connection connection) throws SQLException;
    }
}
