package id.laksana.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity(value = "audit_event", alias = "e")
record AuditRow(@Id long seq, Instant at, String actorName, String action, String subject, String details) {}
