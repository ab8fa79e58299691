package id.laksana.audit;

import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.identity.MemberChanged;
import id.laksana.identity.Permission;
import id.laksana.web.RequestId;
import io.micronaut.core.type.Argument;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The agency's audit trail. An entry is written in the transaction of what it tells, so neither is without the other. */
@Singleton
public class AuditTrail {

    private final AuditRows rows;
    private final Access access;
    private final ObjectMapper json;
    private final Clock clock;

    AuditTrail(AuditRows rows, Access access, ObjectMapper json, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(propagation = io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY)
    public void append(AuditAction action, String subject, Map<String, String> details) {
        Caller caller = access.caller();
        rows.append(
                clock.instant(),
                caller.id(),
                caller.name(),
                action.name(),
                subject,
                write(details),
                RequestId.current());
    }

    @Transactional(readOnly = true)
    public List<AuditEvent> page(String words, int from, int most) {
        access.require(Permission.READ_AUDIT);
        return rows.page(words.strip(), most, from).stream().map(this::event).toList();
    }

    @Transactional(readOnly = true)
    public int count(String words) {
        access.require(Permission.READ_AUDIT);
        return rows.count(words.strip());
    }

    @EventListener
    void on(MemberChanged change) {
        Map<String, String> details = new LinkedHashMap<>();
        if (!change.before().desk().equals(change.after().desk())) {
            details.put("desk", change.before().desk() + " → " + change.after().desk());
        }
        if (!change.before().phone().equals(change.after().phone())) {
            details.put("phone", "≠");
        }
        append(AuditAction.CHANGE_MEMBER, change.after().name(), details);
    }

    private String write(Map<String, String> details) {
        try {
            return json.writeValueAsString(details);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> read(String details) {
        try {
            return json.readValue(details, Argument.mapOf(String.class, String.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AuditEvent event(AuditRow row) {
        return new AuditEvent(
                row.id(),
                row.at(),
                row.actorName(),
                AuditAction.valueOf(row.action()),
                row.subject(),
                read(row.details()));
    }
}
