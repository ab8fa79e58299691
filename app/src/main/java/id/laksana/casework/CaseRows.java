package id.laksana.casework;

import id.laksana.agency.CallAnswers;
import id.laksana.casework.chain.Line;
import id.laksana.casework.engine.By;
import id.laksana.casework.engine.Event;
import id.laksana.casework.engine.Stage;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.StepId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes of rows what they tell. */
final class CaseRows {

    private CaseRows() {}

    static Optional<ServiceCase> one(CallAnswers answers) throws SQLException {
        ResultSet row = answers.rows();
        return row.next() ? Optional.of(CaseRow.read(row).told()) : Optional.empty();
    }

    static List<CaseSummary> summaries(CallAnswers answers) throws SQLException {
        ResultSet row = answers.rows();
        List<CaseSummary> all = new ArrayList<>();
        while (row.next()) {
            all.add(summary(row));
        }
        return all;
    }

    private static CaseSummary summary(ResultSet row) throws SQLException {
        return new CaseSummary(
                new CaseId(row.getObject(1, UUID.class)),
                row.getLong(2),
                row.getString(3),
                row.getBoolean(4),
                Optional.ofNullable(row.getString(5)),
                row.getString(6),
                row.getString(7),
                new StepId(row.getString(8)),
                Optional.ofNullable(row.getString(9)).orElse(""),
                Stage.valueOf(row.getString(10)),
                Optional.ofNullable(row.getString(11)).map(Outcome::valueOf),
                Stream.of(row.getString(12).split(",", -1))
                        .filter(member -> !member.isEmpty())
                        .map(UUID::fromString)
                        .toList(),
                CaseRow.moment(row, 13),
                CaseRow.moment(row, 14).orElseThrow(),
                row.getBoolean(15));
    }

    /** Of ten columns. */
    static Line line(ResultSet row) throws SQLException {
        Instant recordedAt = CaseRow.moment(row, 10).orElseThrow();
        Event event = new Event(
                row.getLong(4),
                CaseStore.what(row.getString(5)),
                new By(row.getObject(6, UUID.class), row.getObject(7, UUID.class), row.getObject(8, UUID.class)),
                CaseRow.moment(row, 9).orElse(recordedAt),
                recordedAt);
        return new Line(row.getLong(1), row.getObject(2, UUID.class), row.getObject(3, Long.class), event);
    }

    static List<HistoryLine> history(CallAnswers answers) throws SQLException {
        ResultSet row = answers.rows();
        List<Event> events = new ArrayList<>();
        while (row.next()) {
            events.add(line(row).event());
        }
        Map<Long, Map<String, String>> words = new HashMap<>();
        add(words, answers.rows());
        add(words, answers.rows());
        return events.stream()
                .map(event -> new HistoryLine(event, words.getOrDefault(event.seq(), Map.of())))
                .toList();
    }

    private static void add(Map<Long, Map<String, String>> words, ResultSet row) throws SQLException {
        while (row.next()) {
            words.computeIfAbsent(row.getLong(1), _ -> new HashMap<>()).put(row.getString(2), row.getString(3));
        }
    }

    /** What was recorded at once is never on two pages: a command whose events do not all fit is left to the next one, unless it is the first. */
    static EventPage page(ResultSet row, long after, int most) throws SQLException {
        List<EventPage.Entry> read = new ArrayList<>();
        while (row.next()) {
            Line line = line(row);
            read.add(new EventPage.Entry(
                    line.no(), new CaseId(row.getObject(11, UUID.class)), row.getString(12), line.event()));
        }
        if (read.isEmpty()) {
            return new EventPage(List.of(), after, false);
        }
        long first = read.getFirst().no();
        long left = read.size() > most ? read.get(most).no() : Long.MAX_VALUE;
        List<EventPage.Entry> whole = read.stream()
                .filter(entry -> entry.no() < left || entry.no() == first)
                .toList();
        return new EventPage(whole, whole.getLast().no(), whole.size() < read.size());
    }
}
