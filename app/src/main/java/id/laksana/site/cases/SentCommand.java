package id.laksana.site.cases;

import id.laksana.site.BadParameter;
import id.laksana.sop.json.Json;
import id.laksana.sop.json.JsonReader;
import id.laksana.sop.json.RecordJson;
import id.laksana.sop.json.UnreadableJson;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A command with what belongs to every command.
 *
 * @param seen the last event of the case that whoever sends it has seen
 * @param happenedAt when it was done, where that was not just now
 */
record SentCommand(long seen, @Nullable Instant happenedAt, Sent command) {

    private static final Map<String, Class<? extends Record>> KINDS = Stream.concat(
                    Stream.of(Sent.class.getPermittedSubclasses()),
                    Stream.of(Sent.OfOne.class.getPermittedSubclasses()))
            .filter(Class::isRecord)
            .collect(Collectors.toMap(Class::getSimpleName, type -> type.asSubclass(Record.class)));

    static Map<String, Class<? extends Record>> kinds() {
        return KINDS;
    }

    /** What is sent is one object: the name of the command, what belongs to every command, and what belongs to this one. */
    static SentCommand read(byte[] body) {
        try {
            Map<String, Json> members = members(body);
            Class<? extends Record> kind = kind(members.remove("command"));
            long seen = seen(members.remove("seen"));
            Instant happenedAt = moment("happenedAt", members.remove("happenedAt"));
            members.replaceAll(SentCommand::plain);
            Sent command = (Sent) RecordJson.read(new Json.Members(members), kind);
            return new SentCommand(seen, happenedAt, command);
        } catch (UnreadableJson unreadable) {
            throw new BadParameter(unreadable.place().substring(1));
        }
    }

    /** Programs may say null where nothing is meant. */
    private static Map<String, Json> members(byte[] body) throws UnreadableJson {
        if (!(JsonReader.read(body) instanceof Json.Members object)) {
            throw new BadParameter("command");
        }
        Map<String, Json> members = new LinkedHashMap<>(object.values());
        members.values().removeIf(Json.Nothing.class::isInstance);
        return members;
    }

    private static Class<? extends Record> kind(@Nullable Json name) {
        Class<? extends Record> kind = name instanceof Json.Text text ? KINDS.get(text.value()) : null;
        if (kind == null) {
            throw new BadParameter("command");
        }
        return kind;
    }

    private static long seen(@Nullable Json seen) {
        if (seen instanceof Json.Whole whole && whole.value() >= 0) {
            return whole.value();
        }
        throw new BadParameter("seen");
    }

    /** Programs write moments and ids in several ways; they are kept in one. */
    private static Json plain(String name, Json value) {
        return switch (name) {
            case "until" -> new Json.Text(String.valueOf(moment(name, value)));
            case "post", "member", "file" ->
                value instanceof Json.Text text ? new Json.Text(text.value().toLowerCase(Locale.ROOT)) : value;
            default -> value;
        };
    }

    private static @Nullable Instant moment(String name, @Nullable Json value) {
        if (value == null) {
            return null;
        }
        try {
            return value instanceof Json.Text text
                    ? OffsetDateTime.parse(text.value()).toInstant()
                    : refuse(name);
        } catch (DateTimeParseException _) {
            return refuse(name);
        }
    }

    private static Instant refuse(String name) {
        throw new BadParameter(name);
    }
}
