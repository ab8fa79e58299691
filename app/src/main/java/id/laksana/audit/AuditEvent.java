package id.laksana.audit;

import java.time.Instant;
import java.util.Map;

/** One act: who did what to what, when, and what changed, by the name of the field. */
public record AuditEvent(
        long id, Instant at, String actor, AuditAction action, String subject, Map<String, String> details) {

    public AuditEvent {
        details = Map.copyOf(details);
    }
}
