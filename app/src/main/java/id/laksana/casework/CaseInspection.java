package id.laksana.casework;

import id.laksana.casework.CaseFinding.Kind;
import id.laksana.casework.CaseHistoryCheck.Kept;
import id.laksana.casework.chain.CaseSeal;
import id.laksana.casework.chain.CaseSeals;
import id.laksana.casework.chain.Line;
import id.laksana.casework.engine.Happened;
import id.laksana.casework.engine.Track;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.sheet.SheetFormat;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;

/** Goes over all cases of an agency: their chains, the words, their rows, and the seals. The connection's search path is the agency's. */
public final class CaseInspection {

    private static final int AT_ONCE = 200;

    private static final String CASES = "select " + CaseRow.COLUMNS + """
            , c.seq, c.stage, c.step, array_to_string(c.holders, ','), c.assigned, c.outcome, c.next_due, c.mark
              from service_case c order by c.number
            """;

    private static final String EVENTS = """
            select e.no, e.key, e.asked, e.seq, e.what, e.who, e.post, e.acting_for, e.happened_at, e.recorded_at
              from case_event e where e.case_id = ? order by e.seq
            """;

    private static final String WORDS = """
            select w.seq, w.name, w.salt, w.words from case_words w where w.case_id = ?
            union all select a.seq, a.name, a.salt, a.said from case_applicant a where a.case_id = ?
            """;

    private static final String ORPHANS = """
            select 'events', case_id from case_event e where not exists (select from service_case c where c.id = e.case_id)
            union select 'words', case_id from case_words e where not exists (select from service_case c where c.id = e.case_id)
            union select 'an applicant', case_id from case_applicant e where not exists (select from service_case c where c.id = e.case_id)
            union select 'news', case_id from case_outbox e where not exists (select from service_case c where c.id = e.case_id and not c.practice)
            """;

    private static final String VERSION = "select content, hash from sop_version where sop_id = ? and no = ?";

    private static final String SEATS =
            "select step || ' ' || performer from case_seat where sop_id = ? and version_no = ? order by 1";

    private static final String SEALS = "select no, sealed_at, up_to, heads, hash from case_seal order by no";

    private final Connection connection;
    private final Map<UUID, List<CaseSeal.Head>> sealed = new HashMap<>();
    private final Map<String, Track> tracks = new HashMap<>();
    private final List<CaseFinding> findings = new ArrayList<>();

    private CaseInspection(Connection connection) {
        this.connection = connection;
    }

    /** @param cases how many were looked at */
    public record Verdict(long cases, List<CaseFinding> findings) {

        public Verdict {
            findings = List.copyOf(findings);
        }

        public boolean isSound() {
            return findings.isEmpty();
        }
    }

    /**
     * Goes over all of them.
     *
     * @param platform the digests of the seals that the platform keeps, by their numbers
     * @param progress told now and then how many cases were looked at
     */
    public static Verdict verify(Connection connection, Map<Long, String> platform, LongConsumer progress)
            throws SQLException {
        return new CaseInspection(connection).verify(platform, progress);
    }

    private Verdict verify(Map<Long, String> platform, LongConsumer progress) throws SQLException {
        seals(platform);
        long cases = 0;
        try (PreparedStatement statement = connection.prepareStatement(CASES)) {
            statement.setFetchSize(AT_ONCE);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    inspect(row);
                    cases++;
                    if (cases % AT_ONCE == 0) {
                        progress.accept(cases);
                    }
                }
            }
        }
        orphans();
        sealed.forEach((gone, heads) -> findings.add(new CaseFinding(
                Kind.CUT_OFF, gone.toString(), String.valueOf(heads.getLast().seq()))));
        return new Verdict(cases, findings);
    }

    /** Whoever changed it may have made it unreadable, and the others are looked at all the same. */
    private void inspect(ResultSet row) throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        List<CaseSeal.Head> heads = sealed.getOrDefault(id, List.of());
        sealed.remove(id);
        try {
            CaseRow read = CaseRow.read(row);
            CaseHistoryCheck.Stored stored = new CaseHistoryCheck.Stored(read, columns(row));
            List<Line> lines = lines(id);
            findings.addAll(new CaseHistoryCheck(stored, lines).check(track(pinned(lines, read)), words(id), heads));
        } catch (IllegalStateException | IllegalArgumentException | NullPointerException e) {
            findings.add(new CaseFinding(Kind.UNREADABLE, row.getString(3), "something"));
        }
    }

    private static Happened.Pinned pinned(List<Line> lines, CaseRow row) {
        return !lines.isEmpty() && lines.getFirst().event().what() instanceof Happened.Registered registered
                ? registered.pinned()
                : row.pinned();
    }

    private static Map<String, String> columns(ResultSet row) throws SQLException {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("seq", row.getString(20));
        columns.put("stage", row.getString(21));
        columns.put("step", row.getString(22));
        columns.put("holders", row.getString(23));
        columns.put("assigned", row.getString(24) == null ? "" : row.getString(24));
        columns.put("outcome", row.getString(25) == null ? "" : row.getString(25));
        columns.put("next_due", CaseRow.moment(row, 26).map(Object::toString).orElse(""));
        columns.put("mark", HexFormat.of().formatHex(row.getBytes(27)));
        return columns;
    }

    private List<Line> lines(UUID of) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(EVENTS)) {
            statement.setObject(1, of);
            List<Line> lines = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    lines.add(CaseRows.line(row));
                    if (CaseRow.moment(row, 9).equals(CaseRow.moment(row, 10))) {
                        throw new IllegalStateException("A moment that is told twice");
                    }
                }
            }
            return lines;
        }
    }

    private List<Kept> words(UUID of) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(WORDS)) {
            statement.setObject(1, of);
            statement.setObject(2, of);
            List<Kept> words = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    words.add(new Kept(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)));
                }
            }
            return words;
        }
    }

    private Track track(Happened.Pinned pinned) throws SQLException {
        String key = pinned.sop() + " " + pinned.version() + " " + pinned.hash();
        Track known = tracks.get(key);
        if (known != null) {
            return known;
        }
        try (PreparedStatement statement = connection.prepareStatement(VERSION)) {
            statement.setObject(1, pinned.sop());
            statement.setInt(2, pinned.version());
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()
                        || !row.getString(2).equals(pinned.hash())
                        || !(SheetFormat.readStored(row.getBytes(1)).procedure()
                                instanceof Procedure.Attempt.Made made)) {
                    throw new IllegalStateException("Not the version");
                }
                Track track = Track.of(made.procedure());
                tracks.put(key, track);
                seats(pinned, made.procedure());
                return track;
            }
        }
    }

    private void seats(Happened.Pinned pinned, Procedure procedure) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SEATS)) {
            statement.setObject(1, pinned.sop());
            statement.setInt(2, pinned.version());
            List<String> stored = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    stored.add(row.getString(1));
                }
            }
            List<String> expected = Courses.seats(procedure).stream()
                    .map(seat -> seat.step() + " " + seat.performer())
                    .sorted()
                    .toList();
            if (!stored.stream().sorted().toList().equals(expected)) {
                findings.add(new CaseFinding(Kind.SEAT, pinned.sop() + " version " + pinned.version(), ""));
            }
        }
    }

    private void orphans() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ORPHANS);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                findings.add(new CaseFinding(Kind.ORPHAN, row.getString(2), row.getString(1)));
            }
        }
    }

    private void seals(Map<Long, String> platform) throws SQLException {
        List<CaseSeal> seals;
        try (PreparedStatement statement = connection.prepareStatement(SEALS);
                ResultSet row = statement.executeQuery()) {
            seals = CaseSeals.read(row);
        }
        String previous = "";
        Map<Long, String> kept = new HashMap<>();
        for (CaseSeal seal : seals) {
            kept.put(seal.no(), seal.hash());
            if (!seal.follows(previous)) {
                findings.add(new CaseFinding(Kind.SEAL, String.valueOf(seal.no()), "is not as it was made"));
            }
            previous = seal.hash();
            seal.all()
                    .forEach(head -> sealed.computeIfAbsent(head.of(), _ -> new ArrayList<>())
                            .add(head));
        }
        platform.forEach((no, hash) -> {
            if (!hash.equals(kept.get(no))) {
                findings.add(new CaseFinding(Kind.SEAL, String.valueOf(no), "is not the one that the platform keeps"));
            }
        });
    }
}
