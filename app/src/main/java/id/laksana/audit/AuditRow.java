package id.laksana.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "audit_event", alias = "e")
record AuditRow(
        @Id long id,
        Instant at,
        @Nullable UUID actorId,
        String actorName,
        String action,
        String subject,
        String details) {}
