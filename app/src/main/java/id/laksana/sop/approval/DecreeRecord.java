package id.laksana.sop.approval;

import static java.util.stream.Collectors.joining;

import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditTrail;
import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.sop.layout.Stationery;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Writes down that a decree was issued. */
@Singleton
class DecreeRecord {

    private final DecreeRows rows;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    DecreeRecord(DecreeRows rows, Access access, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    void add(UUID id, String number, DecreeTerms terms, Stationery.Signatory by) {
        Caller.Person person = access.person();
        DecreeText text = terms.text();
        rows.save(new DecreeRow(
                id,
                number,
                text.about(),
                text.considering(),
                text.recalling(),
                text.deciding(),
                text.place(),
                terms.signed(),
                terms.post().value(),
                by.office(),
                Objects.requireNonNull(by.name()),
                by.nip(),
                by.rank(),
                clock.instant(),
                person.id(),
                person.name()));
        String sops = terms.sops().stream().map(DecreeTerms.Chosen::code).collect(joining(", "));
        audit.append(
                AuditAction.ISSUE_DECREE,
                number,
                Map.of("sops", sops, "since", terms.since().toString()));
    }
}
