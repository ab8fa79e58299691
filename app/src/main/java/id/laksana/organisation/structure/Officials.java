package id.laksana.organisation.structure;

import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditTrail;
import id.laksana.audit.Changes;
import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.web.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The agency's officials. */
@Singleton
public class Officials {

    private final OfficialRows rows;
    private final Access access;
    private final AuditTrail audit;

    Officials(OfficialRows rows, Access access, AuditTrail audit) {
        this.rows = rows;
        this.access = access;
        this.audit = audit;
    }

    /** By their names. */
    @Transactional(readOnly = true)
    public List<Official> all() {
        access.require(Permission.READ_ORGANISATION);
        return rows.all().stream().map(OfficialRow::official).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Official> find(OfficialId id) {
        access.require(Permission.READ_ORGANISATION);
        return rows.findById(id.value()).map(OfficialRow::official);
    }

    /** Which official a member is, if any. */
    @Transactional(readOnly = true)
    public Optional<Official> of(UUID member) {
        access.require(Permission.ENTER);
        return rows.ofMember(member).map(OfficialRow::official);
    }

    /** What became of a change. */
    public sealed interface Change {

        record Done(Official official) implements Change {}

        /** The member is another official already. */
        record MemberTaken(Official other) implements Change {}
    }

    @Transactional
    public Change add(Official added) {
        access.require(Permission.EDIT_ORGANISATION);
        Optional<Change> refusal = taken(added);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        OfficialRow row = OfficialRow.of(added);
        rows.add(
                row.id(),
                row.name(),
                row.titleBefore(),
                row.titleAfter(),
                row.nip(),
                row.rank(),
                row.grade(),
                row.email(),
                row.phone(),
                row.userId());
        return done(Facts.NONE, added.id());
    }

    /** @param changed with the version that the change was made from */
    @Transactional
    public Change change(Official changed) {
        access.require(Permission.EDIT_ORGANISATION);
        Official before = lock(changed.id());
        Optional<Change> refusal = taken(changed);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        OfficialRow row = OfficialRow.of(changed);
        int updated = rows.update(
                row.id(),
                row.name(),
                row.titleBefore(),
                row.titleAfter(),
                row.nip(),
                row.rank(),
                row.grade(),
                row.email(),
                row.phone(),
                row.userId(),
                row.version());
        StaleVersion.unlessUpdated(updated, "The official");
        return done(Facts.of(before), changed.id());
    }

    private Official lock(OfficialId id) {
        return rows.lock(id.toString()).stream()
                .findFirst()
                .map(OfficialRow::official)
                .orElseThrow(() -> new StaleVersion("The official"));
    }

    private Optional<Change> taken(Official official) {
        return official.member()
                .flatMap(rows::ofMember)
                .map(OfficialRow::official)
                .filter(other -> !other.id().equals(official.id()))
                .map(Change.MemberTaken::new);
    }

    private Change done(Map<String, String> before, OfficialId id) {
        Official after = rows.findById(id.value()).orElseThrow().official();
        audit.append(AuditAction.CHANGE_OFFICIAL, after.printedName(), Changes.between(before, Facts.of(after)));
        return new Change.Done(after);
    }
}
