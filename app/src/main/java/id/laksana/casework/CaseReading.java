package id.laksana.casework;

import static id.laksana.casework.CaseReadingSql.ALL;
import static id.laksana.casework.CaseReadingSql.APPLICANT;
import static id.laksana.casework.CaseReadingSql.BY_NUMBER;
import static id.laksana.casework.CaseReadingSql.FOUND;
import static id.laksana.casework.CaseReadingSql.HISTORY;
import static id.laksana.casework.CaseReadingSql.MINE;
import static id.laksana.casework.CaseReadingSql.OF_NUMBER;
import static id.laksana.casework.CaseReadingSql.OVERDUE;
import static id.laksana.casework.CaseReadingSql.POOL;
import static id.laksana.casework.CaseReadingSql.RETURNED;
import static id.laksana.casework.CaseReadingSql.SINCE;
import static id.laksana.casework.CaseReadingSql.WAITING;
import static id.laksana.casework.CaseSql.FIND;

import id.laksana.agency.AgencyCall;
import id.laksana.agency.AgencyCalls;
import id.laksana.agency.AgencyDay;
import id.laksana.agency.CallValues;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds and reads cases, each question in one round trip. Of a practice case lists say that it is one. */
@Singleton
public class CaseReading {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** No command comes to more events. */
    private static final int MOST_AT_ONCE = 20;

    private static final Pattern NIB = Pattern.compile("[0-9]{13}");

    private final AgencyCalls calls;
    private final CurrentAgency agency;
    private final AgencyDay day;
    private final Access access;
    private final Clock clock;

    CaseReading(AgencyCalls calls, CurrentAgency agency, AgencyDay day, Access access, Clock clock) {
        this.calls = calls;
        this.agency = agency;
        this.day = day;
        this.access = access;
        this.clock = clock;
    }

    public Optional<ServiceCase> find(CaseId id) {
        access.require(Permission.READ_CASES);
        return calls.transact(call -> call.doWith(FIND, values -> values.uuid(id.value()), CaseRows::one));
    }

    /** By the whole receipt: the number alone, which runs on, finds nothing. */
    public Optional<ServiceCase> find(Receipt receipt) {
        access.require(Permission.READ_CASES);
        if (!receipt.isOf(agency.get().value())) {
            return Optional.empty();
        }
        return calls.transact(call -> call.doWith(BY_NUMBER, values -> values.number(receipt.number()), CaseRows::one))
                .filter(found -> isOf(found.receipt(), receipt));
    }

    /** Who applies and what the application says; nothing where the person has been erased, or where there is no such case. */
    public Optional<Applicant> applicant(CaseId of) {
        access.require(Permission.READ_CASES);
        return calls.transact(call -> call.doWith(APPLICANT, values -> values.uuid(of.value()), answers -> {
            ResultSet row = answers.rows();
            return row.next() ? Optional.of(Applicant.read(row.getString(1))) : Optional.empty();
        }));
    }

    /** From the first event on; nothing where there is no such case. What an application said stands beside the event that told it. */
    public List<HistoryLine> history(CaseId of) {
        access.require(Permission.READ_CASES);
        return calls.transact(call -> call.doWith(
                HISTORY, values -> values.uuid(of.value()).uuid(of.value()).uuid(of.value()), CaseRows::history));
    }

    /** The newest first. */
    public List<CaseSummary> search(CaseQuestion asked) {
        access.require(Permission.READ_CASES);
        Optional<Receipt> receipt = Receipt.parse(asked.words());
        String beginnings = beginnings(asked.words());
        if (receipt.isPresent()) {
            return calls
                    .transact(call -> call.doWith(
                            OF_NUMBER, values -> values.number(receipt.get().number()), CaseRows::summaries))
                    .stream()
                    .filter(found -> isOf(found.receipt(), receipt.get()))
                    .toList();
        }
        return calls.transact(call -> asked.words().isEmpty()
                ? call.doWith(ALL, values -> limits(values, asked), CaseRows::summaries)
                : call.doWith(
                        FOUND,
                        values -> limits(values.text(beginnings).text(nib(asked.words())), asked),
                        CaseRows::summaries));
    }

    /** The work of whoever is asking, the first due first. */
    public List<CaseSummary> queue(Queue which, int most) {
        access.require(Permission.READ_CASES);
        AgencyCall.Sending mine = values -> self(values).number(most);
        return calls.transact(call -> switch (which) {
            case POOL -> call.doWith(POOL, mine, CaseRows::summaries);
            case MINE -> call.doWith(MINE, mine, CaseRows::summaries);
            case WAITING -> call.doWith(WAITING, mine, CaseRows::summaries);
            case RETURNED -> call.doWith(RETURNED, mine, CaseRows::summaries);
            case OVERDUE ->
                call.doWith(
                        OVERDUE, values -> self(values).cast(clock.instant()).number(most), CaseRows::summaries);
        });
    }

    /** @param no of the last event that is known; 0 from the first one on */
    public EventPage since(long no, int most) {
        access.require(Permission.READ_CASES);
        return calls.transact(call -> call.doWith(
                SINCE,
                values -> values.number(no).number(Math.max(most, MOST_AT_ONCE) + 1L),
                answers -> CaseRows.page(answers.rows(), no, most)));
    }

    private CallValues self(CallValues values) throws SQLException {
        return values.cast(access.caller().id()).cast(day.today());
    }

    private static boolean isOf(String printed, Receipt typed) {
        return Receipt.parse(printed).filter(typed::isReadLike).isPresent();
    }

    private static void limits(CallValues values, CaseQuestion asked) throws SQLException {
        String service = asked.service().orElse(null);
        String open = asked.open().map(String::valueOf).orElse(null);
        values.text(service)
                .text(service)
                .text(open)
                .text(open)
                .number(asked.before().orElse(Long.MAX_VALUE))
                .number(asked.most());
    }

    /** As PostgreSQL asks for words that begin so; what is none would be a mistake of syntax. */
    private static String beginnings(String words) {
        return Stream.of(BETWEEN_WORDS.split(words.toLowerCase(Locale.ROOT), -1))
                .filter(word -> !word.isEmpty())
                .limit(8)
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }

    private static String nib(String words) {
        String digits = words.replaceAll("[\\s.-]", "");
        return NIB.matcher(digits).matches() ? digits : "";
    }
}
