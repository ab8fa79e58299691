package id.laksana.tenantadmin.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * The audit trail of the agency in whose schema a transaction works. PostgreSQL itself hashes each entry and accepts it only
 * as the successor of the last, so whoever adds one waits for who is adding another, from here to the end of the transaction.
 */
public final class AuditChain {

    /** A wait must end before the next statement looks for the last entry. */
    private static final String WAIT = "select pg_advisory_xact_lock(cast('audit_event' as regclass)::oid::bigint)";

    private static final String APPEND = """
            insert into audit_event (seq, previous, at, actor_id, actor_name, action, subject, details, request_id)
            select coalesce(last.seq, 0) + 1, last.hash, ?, ?, ?, ?, ?, cast(? as jsonb), ?
              from (select) as one left join (select seq, hash from audit_event order by seq desc limit 1) last on true""";

    private static final String READ = """
            select seq, encode(previous, 'hex') as previous, encode(hash, 'hex') as hash, at, actor_id::text as actor_id,
                   actor_name, acting, action, subject, details::text as details, request_id
              from audit_event order by seq""";

    private static final String HEAD =
            "select seq, encode(hash, 'hex') as hash from audit_event order by seq desc limit 1";

    private static final int AT_A_TIME = 1_000;

    private final Connection connection;

    /** The connection is in a transaction that knows its agency's schema. */
    public AuditChain(Connection connection) {
        this.connection = connection;
    }

    public void append(AuditEntry entry) throws SQLException {
        try (PreparedStatement wait = connection.prepareStatement(WAIT);
                PreparedStatement append = connection.prepareStatement(APPEND)) {
            wait.execute();
            append.setObject(1, entry.at().atOffset(ZoneOffset.UTC));
            append.setObject(2, entry.actorId(), Types.OTHER);
            append.setString(3, entry.actorName());
            append.setString(4, entry.action());
            append.setString(5, entry.subject());
            append.setString(6, entry.details());
            append.setString(7, entry.requestId());
            append.executeUpdate();
        }
    }

    /** How the chain ends now; nothing where it has not begun. */
    public Optional<Seal> head(Instant now) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(HEAD);
                var row = ask.executeQuery()) {
            return row.next()
                    ? Optional.of(new Seal(row.getLong("seq"), row.getString("hash"), now))
                    : Optional.empty();
        }
    }

    /**
     * Goes along all of it.
     *
     * @param seals what is kept of it elsewhere, read before this transaction began
     * @param progress told now and then how many entries were verified
     */
    public Verdict verify(List<Seal> seals, Instant now, LongConsumer progress) throws SQLException {
        var verification = new Verification(seals);
        try (PreparedStatement read = connection.prepareStatement(READ)) {
            read.setFetchSize(AT_A_TIME);
            long done = 0;
            try (var rows = read.executeQuery()) {
                while (rows.next()) {
                    verification.next(Link.of(rows));
                    if (++done % AT_A_TIME == 0) {
                        progress.accept(done);
                    }
                }
            }
        }
        return verification.end(now);
    }
}
