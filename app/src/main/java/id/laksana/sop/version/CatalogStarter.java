package id.laksana.sop.version;

import id.laksana.audit.AuditAction;
import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.layout.Layout;
import id.laksana.sop.sheet.Decree;
import id.laksana.sop.sheet.Identity;
import id.laksana.sop.sheet.PrintedDate;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Transcription;
import id.laksana.tenantadmin.AgencyStarter;
import id.laksana.tenantadmin.NewAgency;
import id.laksana.tenantadmin.audit.AuditChain;
import id.laksana.tenantadmin.audit.AuditEntry;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Loads one of the catalogs that come with the product: the layout of its sheets, and of each SOP version 1 as printed, which is in force since the day that its paper says, and,
 * where there is a proposal of how it is carried out, version 2 with it.
 */
public final class CatalogStarter implements AgencyStarter {

    private static final String HAS_BEGUN = "select exists (select from sop)";
    private static final String ADD_SERVICE =
            "insert into service (id, code, position, name, canonical) values (?, ?, ?, ?, ?)";
    private static final String ADD_SOP = "insert into sop (id, code, service_id, starts_service) values (?, ?, ?, ?)";
    private static final String ADD_LAYOUT =
            "insert into layout (revision, content) select max(revision) + 1, cast(? as jsonb) from layout";
    /** The numbers on its papers are taken; one may be blank, and two alike. */
    private static final String RECORD_NUMBER = """
            insert into number_entry (id, register, text, state, subject, recorded_at, recorded_by_name)
            values (?, 'sop', left(coalesce(?, ''), 200), 'RECORDED', left(?, 520), ?, ?)
            """;

    private static final String PLATFORM = "Laksana";

    private final Clock clock;
    private final boolean readingsInForce;

    /** @param readingsInForce whether version 2 runs from today on; otherwise it waits for who ratifies it */
    public CatalogStarter(Clock clock, boolean readingsInForce) {
        this.clock = clock;
        this.readingsInForce = readingsInForce;
    }

    @Override
    public Set<String> catalogs() {
        return Catalog.agencies();
    }

    @Override
    public void start(NewAgency agency, Connection connection) throws SQLException {
        if (agency.catalog().isPresent() && !hasBegun(connection)) {
            String catalog = agency.catalog().get();
            new Loading(connection, clock.instant(), agency.zone()).load(catalog);
        }
    }

    private static boolean hasBegun(Connection connection) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(HAS_BEGUN);
                var answer = ask.executeQuery()) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    /** One catalog on its way into one agency. */
    private final class Loading {

        private final Connection connection;
        private final Instant now;
        private final LocalDate today;
        private final VersionWriter writer;
        private final Map<String, UUID> services = new HashMap<>();
        private final Set<UUID> begun = new HashSet<>();

        Loading(Connection connection, Instant now, ZoneId zone) {
            this.connection = connection;
            this.now = now;
            this.today = LocalDate.ofInstant(now, zone);
            this.writer = new VersionWriter(connection, new Recorder(null, PLATFORM, now));
        }

        void load(String catalog) throws SQLException {
            List<CatalogEntry> entries = Catalog.entries(catalog);
            if (entries.isEmpty()) {
                throw new IllegalArgumentException("No catalog comes with the product as '" + catalog + "'.");
            }
            addLayout(catalog);
            for (CatalogEntry entry : entries) {
                load(entry, service(entry, entries));
            }
            audit(catalog, entries.size());
        }

        /** Before anything is ratified, so that every version is pinned to it. */
        private void addLayout(String catalog) throws SQLException {
            Optional<Layout> layout = Catalog.layout(catalog);
            if (layout.isPresent()) {
                try (PreparedStatement add = connection.prepareStatement(ADD_LAYOUT)) {
                    add.setString(1, new String(layout.get().write(), StandardCharsets.UTF_8));
                    add.executeUpdate();
                }
            }
        }

        private void load(CatalogEntry entry, UUID service) throws SQLException {
            UUID sop = UUID.randomUUID();
            try (PreparedStatement add = connection.prepareStatement(ADD_SOP)) {
                add.setObject(1, sop);
                add.setString(2, entry.code());
                add.setObject(3, service);
                add.setBoolean(4, entry.read() != null && begun.add(service));
                add.executeUpdate();
            }
            writer.add(sop, 1, Origin.PRINTED, entry.printed());
            recordNumber(entry.printed());
            writer.ratify(sop, 1, entry.printed(), printedDay(entry.printed()).orElse(null));
            if (entry.read() != null) {
                writer.add(sop, 2, Origin.READ, entry.read());
                if (readingsInForce) {
                    writer.ratify(sop, 2, entry.read(), today);
                }
            }
        }

        /** Entries come in the order in which the agency lists its services; of two that serve one, the counter begins with the first that can run. */
        private UUID service(CatalogEntry entry, List<CatalogEntry> entries) throws SQLException {
            String canonical = entry.service();
            UUID known = services.get(canonical);
            if (known != null) {
                return known;
            }
            UUID service = UUID.randomUUID();
            try (PreparedStatement add = connection.prepareStatement(ADD_SERVICE)) {
                add.setObject(1, service);
                add.setString(2, starting(canonical, entries).orElse(entry).code());
                add.setInt(3, services.size() + 1);
                add.setString(4, listedName(entry.printed()));
                add.setString(5, canonical);
                add.executeUpdate();
            }
            services.put(canonical, service);
            return service;
        }

        private void recordNumber(Sheet printed) throws SQLException {
            try (PreparedStatement add = connection.prepareStatement(RECORD_NUMBER)) {
                add.setObject(1, UUID.randomUUID());
                add.setString(2, printed.identity().number().value());
                add.setString(3, listedName(printed));
                add.setObject(4, now.atOffset(ZoneOffset.UTC));
                add.setString(5, PLATFORM);
                add.executeUpdate();
            }
        }

        private void audit(String catalog, int sops) throws SQLException {
            new AuditChain(connection)
                    .append(AuditEntry.ofPlatform(
                            now, AuditAction.LOAD_CATALOG.name(), catalog, "{\"sops\":\"" + sops + "\"}"));
        }
    }

    /** By which the counter begins a service; nothing where none of its SOPs can run. */
    private static Optional<CatalogEntry> starting(String canonical, List<CatalogEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.service().equals(canonical) && entry.read() != null)
                .findFirst();
    }

    /** As the cover of the book calls it, and otherwise as the sheet itself. */
    private static String listedName(Sheet sheet) {
        return Optional.ofNullable(sheet.transcription())
                .map(Transcription::cover)
                .map(Transcription.Cover::name)
                .or(() -> Optional.ofNullable(sheet.identity().name().value()))
                .orElseThrow();
    }

    /** Since when the paper counts: the day that it names, of its own effect, of its approval, or of the decree that enacts it. */
    private static Optional<LocalDate> printedDay(Sheet sheet) {
        Identity identity = sheet.identity();
        Stream<@Nullable PrintedDate> dates = Stream.of(
                identity.effective().value(),
                identity.ratified().value(),
                Optional.ofNullable(sheet.decree()).map(Decree::date).orElse(null));
        return dates.flatMap(Stream::ofNullable)
                .map(PrintedDate::day)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
