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

/** Who holds which post from when until when. What was entered wrongly is corrected, and the trail tells what it was. */
@Singleton
public class Appointments {

    private final AppointmentRows rows;
    private final PostRows posts;
    private final OfficialRows officials;
    private final Editing editing;
    private final Access access;
    private final AuditTrail audit;

    Appointments(
            AppointmentRows rows,
            PostRows posts,
            OfficialRows officials,
            Editing editing,
            Access access,
            AuditTrail audit) {
        this.rows = rows;
        this.posts = posts;
        this.officials = officials;
        this.editing = editing;
        this.access = access;
        this.audit = audit;
    }

    /** Of a post, the latest first. */
    @Transactional(readOnly = true)
    public List<Appointment> of(PostId post) {
        access.require(Permission.READ_ORGANISATION);
        return stored(post);
    }

    /** Of an official, the latest first. */
    @Transactional(readOnly = true)
    public List<Appointment> of(OfficialId official) {
        access.require(Permission.READ_ORGANISATION);
        return rows.ofOfficial(official.value()).stream()
                .map(AppointmentRow::appointment)
                .toList();
    }

    @Transactional
    public Appointing add(Appointment added) {
        Post post = lock(added.post());
        Optional<Appointing> refusal = refusal(post, added);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        AppointmentRow row = AppointmentRow.of(added);
        rows.add(row.id(), row.postId(), row.officialId(), row.manner(), row.fromDay(), row.untilDay(), row.decree());
        return done(post, Facts.NONE, added.id());
    }

    /** @param changed with the version that the change was made from; its post stays */
    @Transactional
    public Appointing change(Appointment changed) {
        Post post = lock(changed.post());
        Appointment before = find(changed.id());
        Optional<Appointing> refusal = refusal(post, changed);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        AppointmentRow row = AppointmentRow.of(changed);
        int updated = rows.update(
                row.id(),
                row.postId(),
                row.officialId(),
                row.manner(),
                row.fromDay(),
                row.untilDay(),
                row.decree(),
                row.version());
        StaleVersion.unlessUpdated(updated, "The appointment");
        return done(post, Facts.of(before, name(before.official())), changed.id());
    }

    /** Takes back what was never so. */
    @Transactional
    public void remove(Appointment removed) {
        Appointment before = find(removed.id());
        Post post = lock(before.post());
        StaleVersion.unlessUpdated(rows.remove(removed.id().value(), removed.version()), "The appointment");
        audit.append(
                AuditAction.CHANGE_APPOINTMENT,
                post.name(),
                Changes.between(Facts.of(before, name(before.official())), Facts.NONE));
    }

    /** The post, if whoever is asking may say who holds it. */
    private Post lock(PostId post) {
        Post locked = posts.lock(post.value()).map(PostRow::post).orElseThrow(() -> new StaleVersion("The post"));
        editing.require(locked.unit());
        return locked;
    }

    private Appointment find(AppointmentId id) {
        return rows.findById(id.value())
                .map(AppointmentRow::appointment)
                .orElseThrow(() -> new StaleVersion("The appointment"));
    }

    private List<Appointment> stored(PostId post) {
        return rows.ofPost(post.value()).stream()
                .map(AppointmentRow::appointment)
                .toList();
    }

    private Optional<Appointing> refusal(Post post, Appointment asked) {
        if (post.closedOn() != null && (asked.until() == null || !asked.until().isBefore(post.closedOn()))) {
            return Optional.of(new Appointing.Closed(post));
        }
        return Overlaps.first(post.kind(), asked, stored(post.id()))
                .map(other -> new Appointing.Overlapping(post, other, official(other.official())));
    }

    private Appointing done(Post post, Map<String, String> before, AppointmentId id) {
        Appointment after = find(id);
        audit.append(
                AuditAction.CHANGE_APPOINTMENT,
                post.name(),
                Changes.between(before, Facts.of(after, name(after.official()))));
        return new Appointing.Done(after);
    }

    private String name(OfficialId id) {
        return official(id).printedName();
    }

    private Official official(OfficialId id) {
        return officials
                .findById(id.value())
                .map(OfficialRow::official)
                .orElseThrow(() -> new StaleVersion("The official"));
    }
}
