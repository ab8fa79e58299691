package id.laksana.tenantadmin.audit;

import id.laksana.migrations.AgencyKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The seals of chains, in the platform's schema. */
public final class AuditSeals {

    private static final String READ =
            "select length, hash, sealed_at from platform.audit_seal where agency = ? order by length";
    private static final String ADD = """
            insert into platform.audit_seal (agency, length, hash, sealed_at) values (?, ?, ?, ?)
            on conflict do nothing""";

    private final Connection connection;

    /** The connection is the platform's. */
    public AuditSeals(Connection connection) {
        this.connection = connection;
    }

    public List<Seal> of(AgencyKey agency) throws SQLException {
        try (var read = connection.prepareStatement(READ)) {
            read.setString(1, agency.value());
            var seals = new ArrayList<Seal>();
            try (var rows = read.executeQuery()) {
                while (rows.next()) {
                    var at = rows.getObject("sealed_at", OffsetDateTime.class).toInstant();
                    seals.add(new Seal(rows.getLong("length"), rows.getString("hash"), at));
                }
            }
            return seals;
        }
    }

    /** A chain that is no longer than when it was last sealed keeps that seal. */
    public void add(AgencyKey agency, Seal seal) throws SQLException {
        try (var add = connection.prepareStatement(ADD)) {
            add.setString(1, agency.value());
            add.setLong(2, seal.length());
            add.setString(3, seal.hash());
            add.setObject(4, seal.at().atOffset(ZoneOffset.UTC));
            add.executeUpdate();
        }
    }
}
