package id.laksana.casework.chain;

import id.laksana.agency.Agency;
import id.laksana.agency.AgencyCalls;
import id.laksana.agency.AgencyRegistry;
import id.laksana.agency.CallAnswers;
import id.laksana.agency.CurrentAgency;
import id.laksana.migrations.AgencyKey;
import id.laksana.web.Causes;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals how the chains of cases end, every hour: the ends of those in which something has happened stand in the agency's
 * schema, their digest in the platform's. Of several nodes that do it at once PostgreSQL lets one: a seal has its number.
 */
@Singleton
public class CaseSeals {

    private static final Logger LOG = LoggerFactory.getLogger(CaseSeals.class);

    private static final String CHANGED = """
            with last as (select no, up_to, hash from case_seal order by no desc limit 1),
            horizon as (select cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint) - 1 as up_to)
            select coalesce((select no from last), 0), coalesce((select hash from last), ''), horizon.up_to, c.id, c.seq, c.head
              from horizon left join service_case c on not c.practice and c.id in (
                   select e.case_id from case_event e
                    where e.no > coalesce((select up_to from last), 0) and e.no <= horizon.up_to)
             order by c.id
            """;

    private static final String ADD = """
            insert into case_seal (no, sealed_at, up_to, heads, hash) values (?, cast(? as timestamptz), ?, ?, ?)
            on conflict do nothing
            """;

    private static final String AFTER =
            "select no, sealed_at, up_to, heads, hash from case_seal where no > ? order by no";

    private final AgencyCalls calls;
    private final PlatformSealRows platform;
    private final CurrentAgency current;
    private final AgencyRegistry registry;
    private final Clock clock;

    CaseSeals(
            AgencyCalls calls, PlatformSealRows platform, CurrentAgency current, AgencyRegistry registry, Clock clock) {
        this.calls = calls;
        this.platform = platform;
        this.current = current;
        this.registry = registry;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "1h", initialDelay = "7m")
    void sealAll() {
        registry.all().stream().filter(Agency::serves).map(Agency::key).forEach(this::seal);
    }

    /** One that cannot be reached is sealed the next time. */
    public void seal(AgencyKey agency) {
        try {
            current.serve(agency, () -> {
                add();
                hand(agency);
                return agency;
            });
        } catch (RuntimeException e) {
            LOG.warn("The cases of {} could not be sealed: {}", agency, Causes.last(e));
        }
    }

    private void add() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        calls.transact(call -> {
            Changed changed = call.openWith(CHANGED, _ -> {}, CaseSeals::changed);
            if (changed.heads().isEmpty()) {
                return 0;
            }
            CaseSeal seal = CaseSeal.of(changed.last() + 1, now, changed.upTo(), changed.heads(), changed.previous());
            return call.closeWith(
                    ADD,
                    values -> values.number(seal.no())
                            .cast(seal.sealedAt())
                            .number(seal.upTo())
                            .bytes(seal.heads())
                            .text(seal.hash()),
                    CallAnswers::count);
        });
    }

    /** Also what another time did not get through. */
    private void hand(AgencyKey agency) {
        long last = platform.last(agency.value());
        List<CaseSeal> left = calls.transact(
                call -> call.doWith(AFTER, values -> values.number(last), answers -> read(answers.rows())));
        left.forEach(seal -> platform.add(agency.value(), seal.no(), seal.count(), seal.hash(), seal.sealedAt()));
    }

    private record Changed(long last, String previous, long upTo, List<CaseSeal.Head> heads) {}

    private static Changed changed(CallAnswers answers) throws SQLException {
        ResultSet row = answers.rows();
        List<CaseSeal.Head> heads = new ArrayList<>();
        long last = 0;
        String previous = "";
        long upTo = 0;
        while (row.next()) {
            last = row.getLong(1);
            previous = row.getString(2);
            upTo = row.getLong(3);
            UUID id = row.getObject(4, UUID.class);
            if (id != null) {
                heads.add(new CaseSeal.Head(id, row.getLong(5), row.getBytes(6)));
            }
        }
        return new Changed(last, previous, upTo, heads);
    }

    public static List<CaseSeal> read(ResultSet row) throws SQLException {
        List<CaseSeal> seals = new ArrayList<>();
        while (row.next()) {
            seals.add(new CaseSeal(
                    row.getLong(1),
                    row.getObject(2, OffsetDateTime.class).toInstant(),
                    row.getLong(3),
                    row.getBytes(4),
                    row.getString(5)));
        }
        return seals;
    }
}
