package id.laksana.tenantadmin.audit;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An entry as it is stored in the chain, hashes in hexadecimal. */
record Link(
        long seq,
        Optional<String> previous,
        String hash,
        Instant at,
        Optional<String> actorId,
        String actorName,
        String acting,
        String action,
        String subject,
        String details,
        Optional<String> requestId) {

    private static final HexFormat HEX = HexFormat.of();
    private static final int MICROSECONDS = 6;

    static Link of(ResultSet row) throws SQLException {
        return new Link(
                row.getLong("seq"),
                Optional.ofNullable(row.getString("previous")),
                row.getString("hash"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("actor_id")),
                row.getString("actor_name"),
                row.getString("acting"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("details"),
                Optional.ofNullable(row.getString("request_id")));
    }

    /** As PostgreSQL makes the hash, and nothing of it left to PostgreSQL. */
    boolean isAsHashed() {
        return hash.equals(sha256(canonical()));
    }

    private String canonical() {
        return Stream.of(
                        String.valueOf(seq),
                        previous.orElse("-"),
                        epoch(at),
                        actorId.orElse("-"),
                        measured(actorName),
                        measured(acting),
                        measured(action),
                        measured(subject),
                        measured(details),
                        requestId.map(Link::measured).orElse("-"))
                .collect(Collectors.joining(";"));
    }

    /** With its length, so that no two entries read the same. */
    private static String measured(String text) {
        return text.codePointCount(0, text.length()) + ":" + text;
    }

    private static String epoch(Instant at) {
        var micros = BigDecimal.valueOf(at.getNano() / 1000, MICROSECONDS);
        return BigDecimal.valueOf(at.getEpochSecond())
                .add(micros)
                .setScale(MICROSECONDS)
                .toPlainString();
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HEX.formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
