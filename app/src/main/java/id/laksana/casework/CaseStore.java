package id.laksana.casework;

import static id.laksana.casework.CaseSql.AMEND;
import static id.laksana.casework.CaseSql.BEGIN;
import static id.laksana.casework.CaseSql.ERASE;
import static id.laksana.casework.CaseSql.MOVE;
import static id.laksana.casework.CaseSql.OPEN;
import static id.laksana.casework.CaseSql.OPEN_WIDELY;
import static id.laksana.casework.CaseSql.REGISTER;

import id.laksana.agency.AgencyCall;
import id.laksana.agency.CallValues;
import id.laksana.casework.chain.Line;
import id.laksana.casework.engine.Actor;
import id.laksana.casework.engine.By;
import id.laksana.casework.engine.Decision;
import id.laksana.casework.engine.Event;
import id.laksana.casework.engine.EventJson;
import id.laksana.casework.engine.Happened;
import id.laksana.casework.engine.Said;
import id.laksana.sop.json.UnreadableJson;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.web.StaleVersion;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of a case is read and written as somebody acts: one call before it is decided, one after. */
final class CaseStore {

    private CaseStore() {}

    /** Until the transaction ends, nobody else acts on the case. */
    static Optional<Opened> open(AgencyCall call, Opening opening) throws SQLException {
        AgencyCall.Sending sending = values -> values.uuid(opening.id().value())
                .cast(opening.member())
                .cast(opening.day())
                .cast(opening.key())
                .cast(opening.colleague())
                .cast(opening.other())
                .uuid(opening.id().value());
        AgencyCall.Reading<Optional<Opened>> reading = answers -> {
            ResultSet locked = answers.rows();
            if (!locked.next()) {
                return Optional.empty();
            }
            CaseRow row = CaseRow.read(locked);
            ResultSet asked = answers.rows();
            asked.next();
            return Optional.of(new Opened(
                    row, around(asked), same(asked), asked.getBoolean(16), asked.getBoolean(17), asked.getBoolean(18)));
        };
        return opening.isWide() ? call.openWith(OPEN_WIDELY, sending, reading) : call.openWith(OPEN, sending, reading);
    }

    /**
     * What there is to know before a case begins.
     *
     * @param service nothing where there is none of the code
     * @param sop the one by which the service's cases begin
     * @param acts the last thing that was decided of the SOP
     * @param known the case of the same key
     */
    record Ground(
            Opened.Around around,
            @Nullable UUID service,
            @Nullable UUID sop,
            Happened.@Nullable Promised promised,
            long number,
            long acts,
            @Nullable UUID known,
            @Nullable Long asked,
            @Nullable String salt) {}

    static Ground begin(AgencyCall call, @Nullable UUID member, LocalDate day, Registration registration)
            throws SQLException {
        return call.openWith(
                BEGIN,
                values -> values.cast(member).cast(day).cast(registration.key()).text(registration.service()),
                answers -> {
                    ResultSet row = answers.rows();
                    row.next();
                    int amount = row.getInt(9);
                    String unit = row.getString(10);
                    return new Ground(
                            around(row),
                            row.getObject(7, UUID.class),
                            row.getObject(8, UUID.class),
                            unit == null
                                    ? null
                                    : new Happened.Promised(amount, id.laksana.sop.procedure.WorkUnit.valueOf(unit)),
                            row.getLong(11),
                            row.getLong(12),
                            row.getObject(13, UUID.class),
                            row.getObject(14, Long.class),
                            row.getString(15));
                });
    }

    /** With this it is done. */
    static void move(AgencyCall call, Telling telling, long seen) throws SQLException {
        moved(call.closeWith(MOVE, values -> moving(values, telling, seen), answers -> answers.count()));
    }

    /** @param values what the application says from now on */
    static void amend(AgencyCall call, Telling telling, Decision.Spoken values, long seen) throws SQLException {
        moved(call.closeWith(
                AMEND,
                sent -> moving(applying(sent.uuid(telling.row().id().value()), telling, values), telling, seen),
                answers -> {
                    answers.count();
                    answers.count();
                    return answers.count();
                }));
    }

    static void erase(AgencyCall call, Telling telling, long seen) throws SQLException {
        UUID id = telling.row().id().value();
        moved(call.closeWith(ERASE, values -> moving(values.uuid(id).uuid(id).uuid(id), telling, seen), answers -> {
            answers.count();
            return answers.count();
        }));
    }

    static void register(AgencyCall call, Telling telling, Decision.Spoken applicant) throws SQLException {
        moved(call.closeWith(
                REGISTER,
                values -> identity(
                        standing(told(applying(values, telling, applicant), telling), telling.row()), telling.row()),
                answers -> {
                    answers.count();
                    return answers.count();
                }));
    }

    private static void moved(int rows) {
        StaleVersion.unlessUpdated(rows, "The case");
    }

    private static CallValues applying(CallValues values, Telling telling, Decision.Spoken words) throws SQLException {
        Said said = words.said();
        return values.uuid(telling.row().id().value())
                .number(words.seq())
                .text(words.name())
                .text(said.salt())
                .text(said.words());
    }

    private static void moving(CallValues values, Telling telling, long seen) throws SQLException {
        standing(told(values, telling), telling.row())
                .uuid(telling.row().id().value())
                .number(seen);
    }

    private static CallValues told(CallValues values, Telling telling) throws SQLException {
        List<Line> lines = telling.lines();
        List<Decision.Spoken> words = telling.words();
        String id = telling.row().id().toString();
        return values.cast(id)
                .numbers(words.stream().map(Decision.Spoken::seq).toList())
                .texts(words.stream().map(Decision.Spoken::name).toList())
                .texts(words.stream().map(one -> one.said().salt()).toList())
                .texts(words.stream().map(one -> one.said().words()).toList())
                .cast(id)
                .number(lines.getFirst().no())
                .cast(lines.getFirst().event().recordedAt())
                .texts(all(lines, Line::key))
                .numbers(all(lines, Line::asked, Function.identity()))
                .texts(all(lines, line -> line.event().by().who()))
                .texts(all(lines, line -> line.event().by().post()))
                .texts(all(lines, line -> line.event().by().actingFor()))
                .texts(all(lines, CaseStore::happenedAt))
                .numbers(lines.stream().map(line -> line.event().seq()).toList())
                .texts(all(lines, line -> EventJson.write(line.event().what())))
                .cast(id)
                .flag(!telling.row().practice());
    }

    private static @Nullable Instant happenedAt(Line line) {
        Event event = line.event();
        return event.happenedAt().equals(event.recordedAt()) ? null : event.happenedAt();
    }

    private static List<@Nullable String> all(List<Line> lines, Function<Line, @Nullable Object> part) {
        return all(lines, part, Object::toString);
    }

    private static <P, T> List<@Nullable T> all(
            List<Line> lines, Function<Line, @Nullable P> part, Function<P, T> told) {
        List<@Nullable T> all = new ArrayList<>();
        for (Line line : lines) {
            P one = part.apply(line);
            all.add(one == null ? null : told.apply(one));
        }
        return all;
    }

    private static CallValues standing(CallValues values, CaseRow row) throws SQLException {
        String holders = row.holders().stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        return values.text(row.at().stage().name())
                .text(row.at().step().value())
                .text(holders)
                .cast(row.at().assigned())
                .cast(row.at().outcome())
                .cast(row.dues().step())
                .cast(row.dues().promise())
                .cast(row.dues().statutory())
                .cast(row.dues().applicant())
                .cast(row.nextDue())
                .flag(row.returned())
                .number(row.state().seq())
                .bytes(row.head())
                .bytes(row.mark())
                .text(EventJson.write(row.state()));
    }

    private static void identity(CallValues values, CaseRow row) throws SQLException {
        Happened.Promised promised = row.pinned().promised();
        values.uuid(row.id().value())
                .number(row.number())
                .text(row.receipt())
                .flag(row.practice())
                .uuid(row.pinned().service())
                .uuid(row.pinned().sop())
                .number(row.pinned().version())
                .text(row.pinned().hash())
                .number(row.pinned().form())
                .number(promised == null ? 0 : promised.amount())
                .cast(promised == null ? null : promised.unit())
                .cast(row.registeredAt());
    }

    private static Opened.Around around(ResultSet row) throws SQLException {
        List<@Nullable String> posts = texts(row.getArray(1));
        List<@Nullable String> actingFor = texts(row.getArray(2));
        List<@Nullable String> performers = texts(row.getArray(3));
        List<Actor.Chair> chairs = new ArrayList<>();
        for (int at = 0; at < posts.size(); at++) {
            String post = posts.get(at);
            String away = actingFor.get(at);
            if (post != null) {
                chairs.add(new Actor.Chair(
                        UUID.fromString(post),
                        away == null ? null : UUID.fromString(away),
                        performers(performers.get(at))));
            }
        }
        return new Opened.Around(chairs, row.getObject(4, UUID.class), row.getLong(5), row.getObject(6, Integer.class));
    }

    private static Set<PerformerId> performers(@Nullable String names) {
        return names == null
                ? Set.of()
                : Stream.of(names.split(",", -1)).map(PerformerId::new).collect(Collectors.toUnmodifiableSet());
    }

    private static List<@Nullable String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : Arrays.asList((@Nullable String[]) array.getArray());
    }

    private static Opened.@Nullable Same same(ResultSet row) throws SQLException {
        long seq = row.getLong(7);
        if (row.wasNull()) {
            return null;
        }
        Instant recordedAt = CaseRow.moment(row, 14).orElseThrow();
        return new Opened.Same(
                new Event(
                        seq,
                        what(row.getString(9)),
                        new By(
                                row.getObject(10, UUID.class),
                                row.getObject(11, UUID.class),
                                row.getObject(12, UUID.class)),
                        CaseRow.moment(row, 13).orElse(recordedAt),
                        recordedAt),
                row.getObject(8, Long.class),
                row.getString(15));
    }

    static Happened what(String json) {
        try {
            return EventJson.read(json);
        } catch (UnreadableJson e) {
            throw new IllegalStateException("An event cannot be read", e);
        }
    }
}
