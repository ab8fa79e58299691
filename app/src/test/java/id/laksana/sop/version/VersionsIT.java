package id.laksana.sop.version;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.agency.CurrentAgency;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.catalog.Cover;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.SheetFormat;
import id.laksana.testing.Installation;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.SynchronousTransactionManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is stored of SOPs, and what follows from it. */
class VersionsIT {

    private static final AgencyKey BLITAR = new AgencyKey("blitar");
    private static final AgencyKey PEKALONGAN = new AgencyKey("pekalongan");
    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");
    private static final String ZONE = "UTC";
    private static final LocalDate DAY = LocalDate.parse("2030-01-01");
    private static final Sheet SHEET =
            Objects.requireNonNull(Catalog.entries("blitar").getFirst().read());

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
                "select code || ' ' || starts_service from sop join service on service.id = service_id where position = 10 order by code");

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
        History history = History.random(new Random(seed));

        inVain(BLITAR, connection -> {
            UUID sop = history.record(connection);
            for (int known = 0; known <= History.DAYS; known++) {
                Instant moment = History.at(known);
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
            VersionWriter writer = new VersionWriter(connection, new Recorder(null, "Uji", History.at(0)));
            writer.add(sop, 1, Origin.READ, SHEET);
            writer.ratify(sop, 1, SHEET, DAY);
            execute(connection, "insert into layout (revision, content) values (2, '{}')");

            assertThat(rows.versions(sop, DAY, LATER, ZONE).getFirst().layoutRevision())
                    .isEqualTo(1);
            new VersionWriter(connection, new Recorder(null, "Uji", History.at(5))).adoptNewestLayout(sop, 1, DAY);

            assertThat(rows.versions(sop, DAY, LATER, ZONE).getFirst().layoutRevision())
                    .isEqualTo(2);
            assertThat(rows.versions(sop, DAY.minusDays(1), LATER, ZONE)
                            .getFirst()
                            .layoutRevision())
                    .isEqualTo(1);
            assertThat(rows.versions(sop, DAY, History.at(4), ZONE).getFirst().layoutRevision())
                    .isEqualTo(1);
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

    private static UUID newSop(Connection connection) throws SQLException {
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

    /** Acts in the order in which they were recorded. */
    private record History(int versions, List<Act> acts) {

        static final int DAYS = 12;

        /** @param known the day on which it was recorded */
        record Act(int version, ActKind kind, int day, int known) {}

        static History random(Random random) {
            int versions = 1 + random.nextInt(4);
            List<Act> acts = IntStream.range(0, 2 + random.nextInt(8))
                    .mapToObj(_ -> new Act(
                            1 + random.nextInt(versions),
                            random.nextInt(4) == 0 ? ActKind.WITHDRAWN : ActKind.RATIFIED,
                            random.nextInt(DAYS),
                            1 + random.nextInt(DAYS - 1)))
                    .sorted(Comparator.comparingInt(Act::known))
                    .toList();
            return new History(versions, acts);
        }

        static Instant at(int day) {
            return DAY.plusDays(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
        }

        UUID record(Connection connection) throws SQLException {
            UUID sop = newSop(connection);
            VersionWriter beginning = new VersionWriter(connection, new Recorder(null, "Uji", at(0)));
            for (int no = 1; no <= versions; no++) {
                beginning.add(sop, no, Origin.READ, SHEET);
            }
            for (Act act : acts) {
                VersionWriter writer = new VersionWriter(connection, new Recorder(null, "Uji", at(act.known())));
                if (act.kind() == ActKind.RATIFIED) {
                    writer.ratify(sop, act.version(), SHEET, DAY.plusDays(act.day()));
                } else {
                    writer.withdraw(sop, act.version(), DAY.plusDays(act.day()));
                }
            }
            return sop;
        }

        List<String> standing(LocalDate on, Instant moment) {
            return IntStream.rangeClosed(1, versions)
                    .mapToObj(no -> no + " " + state(no, on, moment) + " " + hasCounted(no, on, moment))
                    .toList();
        }

        /** For whole days, or only until somebody decided otherwise on its first day. */
        private boolean hasCounted(int no, LocalDate on, Instant moment) {
            Optional<LocalDate> begun = last(no, ActKind.RATIFIED, moment).map(this::on);
            if (begun.filter(day -> !day.isAfter(on)).isEmpty() || neverCounted(no, moment)) {
                return false;
            }
            boolean aDay = begun.get()
                    .datesUntil(on.plusDays(1))
                    .anyMatch(day -> state(no, day, moment) == VersionState.IN_FORCE);
            boolean withdrawn = last(no, ActKind.WITHDRAWN, moment)
                    .filter(act -> !on(act).isAfter(begun.get()))
                    .isPresent();
            return aDay || withdrawn || replacedWithinItsFirstDay(no, begun.get(), moment);
        }

        private boolean replacedWithinItsFirstDay(int no, LocalDate begun, Instant moment) {
            Act own = last(no, ActKind.RATIFIED, moment).orElseThrow();
            return IntStream.rangeClosed(no + 1, versions)
                    .filter(other -> !neverCounted(other, moment))
                    .mapToObj(other -> last(other, ActKind.RATIFIED, moment))
                    .flatMap(Optional::stream)
                    .filter(act -> on(act).equals(begun))
                    .findFirst()
                    .filter(act -> acts.indexOf(act) > acts.indexOf(own) && act.known() > own.known())
                    .filter(act -> !DAY.plusDays(act.known()).isBefore(begun))
                    .isPresent();
        }

        /** Taken back before its day had come. */
        private boolean neverCounted(int no, Instant moment) {
            Optional<LocalDate> begun = last(no, ActKind.RATIFIED, moment).map(this::on);
            return last(no, ActKind.WITHDRAWN, moment)
                    .filter(act -> begun.filter(day -> !on(act).isAfter(day)
                                    && DAY.plusDays(act.known()).isBefore(day))
                            .isPresent())
                    .isPresent();
        }

        private VersionState state(int no, LocalDate on, Instant moment) {
            Optional<LocalDate> ratified = last(no, ActKind.RATIFIED, moment).map(this::on);
            if (ratified.isEmpty()) {
                return VersionState.PROPOSED;
            }
            LocalDate seen = on.isBefore(ratified.get()) ? ratified.get() : on;
            if (last(no, ActKind.WITHDRAWN, moment)
                    .filter(act -> !on(act).isAfter(seen))
                    .isPresent()) {
                return VersionState.WITHDRAWN;
            }
            if (on.isBefore(ratified.get())) {
                return VersionState.COMING;
            }
            boolean replaced = IntStream.rangeClosed(1, versions)
                    .filter(other -> other != no)
                    .anyMatch(other -> takesThePlaceOf(other, no, ratified.get(), on, moment));
            return replaced ? VersionState.SUPERSEDED : VersionState.IN_FORCE;
        }

        /** Another that began after it, or on its day with a higher number, unless it was taken back before its day had come. */
        private boolean takesThePlaceOf(int other, int no, LocalDate begun, LocalDate on, Instant moment) {
            return last(other, ActKind.RATIFIED, moment)
                    .map(this::on)
                    .filter(day -> !day.isAfter(on) && (day.isAfter(begun) || day.equals(begun) && other > no))
                    .filter(_ -> !neverCounted(other, moment))
                    .isPresent();
        }

        private LocalDate on(Act act) {
            return DAY.plusDays(act.day());
        }

        private Optional<Act> last(int no, ActKind kind, Instant moment) {
            return acts.stream()
                    .filter(act -> act.version() == no
                            && act.kind() == kind
                            && !at(act.known()).isAfter(moment))
                    .reduce((_, later) -> later);
        }
    }
}
