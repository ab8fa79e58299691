package id.laksana.audit;

import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.identity.MemberChanged;
import id.laksana.identity.Permission;
import id.laksana.tenantadmin.audit.AuditEntry;
import id.laksana.web.RequestId;
import io.micronaut.core.type.Argument;
import io.micronaut.data.model.Limit;
import io.micronaut.data.model.Sort;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The agency's audit trail. An entry is written in the transaction of what it tells, so neither is without the other. */
@Singleton
public class AuditTrail {

    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    private final AuditRows rows;
    private final AuditChaining chain;
    private final Access access;
    private final ObjectMapper json;
    private final Clock clock;

    AuditTrail(AuditRows rows, AuditChaining chain, Access access, ObjectMapper json, Clock clock) {
        this.rows = rows;
        this.chain = chain;
        this.access = access;
        this.json = json;
        this.clock = clock;
    }

    /** Notes an act with what there is to know of it. */
    @Transactional(propagation = io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY)
    public void append(AuditAction action, String subject, Map<String, String> details) {
        append(action, subject, Changes.facts(details));
    }

    /** Notes an act with what it changed. */
    @Transactional(propagation = io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY)
    public void append(AuditAction action, String subject, Changes changes) {
        Caller caller = access.caller();
        chain.append(new AuditEntry(
                clock.instant(),
                caller.id(),
                caller.name(),
                action.name(),
                subject,
                write(changes),
                RequestId.current()));
    }

    @Transactional(readOnly = true)
    public List<AuditEvent> part(AuditQuestion asked, int from, int most) {
        access.require(Permission.READ_AUDIT);
        return rows
                .part(
                        asked.words(),
                        named(asked),
                        action(asked),
                        actor(asked),
                        from(asked),
                        until(asked),
                        sort(asked),
                        Limit.of(most, from))
                .stream()
                .map(this::event)
                .toList();
    }

    @Transactional(readOnly = true)
    public int count(AuditQuestion asked) {
        access.require(Permission.READ_AUDIT);
        return rows.count(asked.words(), named(asked), action(asked), actor(asked), from(asked), until(asked));
    }

    /** Hands over all that is asked for, one after the other, however much it is. */
    @Transactional(readOnly = true)
    public void each(AuditQuestion asked, Consumer<AuditEvent> event) {
        access.require(Permission.READ_AUDIT);
        try (Stream<AuditRow> all = rows.all(
                asked.words(), named(asked), action(asked), actor(asked), from(asked), until(asked), sort(asked))) {
            all.map(this::event).forEach(event);
        }
    }

    /** Everybody who ever acted, by name. */
    @Transactional(readOnly = true)
    public List<String> actors() {
        access.require(Permission.READ_AUDIT);
        return rows.actors();
    }

    @EventListener
    void on(MemberChanged change) {
        Changes changes = Changes.between(
                Map.of("desk", change.before().desk()),
                Map.of("desk", change.after().desk()));
        boolean phone = !change.before().phone().equals(change.after().phone());
        append(AuditAction.CHANGE_MEMBER, change.after().name(), phone ? changes.and("phone", "≠") : changes);
    }

    /** With a comma on either side of each. */
    private static String named(AuditQuestion asked) {
        return asked.named().stream().map(AuditAction::name).collect(Collectors.joining(",", ",", ","));
    }

    private static @Nullable String actor(AuditQuestion asked) {
        return asked.actor().orElse(null);
    }

    private static @Nullable String action(AuditQuestion asked) {
        return asked.action().map(AuditAction::name).orElse(null);
    }

    private static Instant from(AuditQuestion asked) {
        return asked.from().orElse(Instant.EPOCH);
    }

    private static Instant until(AuditQuestion asked) {
        return asked.until().orElse(END_OF_TIME);
    }

    private static Sort sort(AuditQuestion asked) {
        Sort.Order.Direction direction =
                asked.order().descending() ? Sort.Order.Direction.DESC : Sort.Order.Direction.ASC;
        return switch (asked.order().by()) {
            case TIME -> Sort.of(new Sort.Order("at", direction, false), new Sort.Order("seq", direction, false));
            case ACTOR ->
                Sort.of(new Sort.Order("actorName", direction, false), Sort.Order.desc("at"), Sort.Order.desc("seq"));
            case ACTION ->
                Sort.of(new Sort.Order("action", direction, false), Sort.Order.desc("at"), Sort.Order.desc("seq"));
        };
    }

    private String write(Changes changes) {
        Map<String, Object> stored = new LinkedHashMap<>();
        changes.byField().forEach((field, detail) -> stored.put(field, detail.stored()));
        try {
            return json.writeValueAsString(stored);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Detail> read(String details) {
        try {
            Map<String, Detail> read = new LinkedHashMap<>();
            json.readValue(details, Argument.mapOf(String.class, Object.class))
                    .forEach((field, stored) -> read.put(field, Detail.of(stored)));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AuditEvent event(AuditRow row) {
        return new AuditEvent(
                row.seq(),
                row.at(),
                row.actorName(),
                AuditAction.valueOf(row.action()),
                row.subject(),
                read(row.details()));
    }
}
