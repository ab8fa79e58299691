package id.laksana.audit;

import java.time.Instant;

/** One act: who did what to what, when, and what changed. */
public record AuditEvent(long id, Instant at, String actor, AuditAction action, String subject, String details) {}
