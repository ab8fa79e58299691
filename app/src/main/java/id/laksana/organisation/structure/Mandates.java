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
import java.util.stream.Stream;

/** Which posts sign on behalf of which others. */
@Singleton
public class Mandates {

    private final MandateRows rows;
    private final PostRows posts;
    private final Access access;
    private final AuditTrail audit;

    Mandates(MandateRows rows, PostRows posts, Access access, AuditTrail audit) {
        this.rows = rows;
        this.posts = posts;
        this.access = access;
        this.audit = audit;
    }

    /** Those that a post gives or has, the latest first. */
    @Transactional(readOnly = true)
    public List<Mandate> of(PostId post) {
        access.require(Permission.READ_ORGANISATION);
        return touching(post);
    }

    @Transactional
    public Mandating add(Mandate added) {
        access.require(Permission.EDIT_ORGANISATION);
        Post post = lock(added);
        Optional<Mandating> refusal = refusal(added, post);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        rows.add(
                added.id().value(),
                added.post().value(),
                added.by().value(),
                added.kind().name(),
                added.from(),
                added.until(),
                added.decree());
        return done(post, Facts.NONE, added.id());
    }

    /** @param changed with the version that the change was made from; on behalf of which post it is stays */
    @Transactional
    public Mandating change(Mandate changed) {
        access.require(Permission.EDIT_ORGANISATION);
        Post post = lock(changed);
        Mandate before = find(changed.id());
        Optional<Mandating> refusal = refusal(changed, post);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        int updated = rows.update(
                changed.id().value(),
                changed.post().value(),
                changed.by().value(),
                changed.kind().name(),
                changed.from(),
                changed.until(),
                changed.decree(),
                changed.version());
        StaleVersion.unlessUpdated(updated, "The mandate");
        return done(post, Facts.of(before, name(before.by())), changed.id());
    }

    /** Takes back what was never so. */
    @Transactional
    public void remove(Mandate removed) {
        access.require(Permission.EDIT_ORGANISATION);
        Mandate before = find(removed.id());
        StaleVersion.unlessUpdated(rows.remove(removed.id().value(), removed.version()), "The mandate");
        audit.append(
                AuditAction.CHANGE_MANDATE,
                name(before.post()),
                Changes.between(Facts.of(before, name(before.by())), Facts.NONE));
    }

    /** Both, in an order that everybody keeps. */
    private Post lock(Mandate mandate) {
        boolean both = Stream.of(mandate.post(), mandate.by())
                .map(PostId::value)
                .sorted()
                .map(posts::lock)
                .allMatch(Optional::isPresent);
        if (!both) {
            throw new StaleVersion("The post");
        }
        return posts.findById(mandate.post().value()).orElseThrow().post();
    }

    private Mandate find(MandateId id) {
        return rows.findById(id.value()).map(MandateRow::mandate).orElseThrow(() -> new StaleVersion("The mandate"));
    }

    private List<Mandate> touching(PostId post) {
        return rows.touching(post.value()).stream().map(MandateRow::mandate).toList();
    }

    private Optional<Mandating> refusal(Mandate asked, Post post) {
        return touching(asked.post()).stream()
                .filter(other ->
                        !other.id().equals(asked.id()) && other.period().overlaps(asked.period()))
                .flatMap(other -> refusal(asked, other, post).stream())
                .findFirst();
    }

    private static Optional<Mandating> refusal(Mandate asked, Mandate other, Post post) {
        boolean same = other.post().equals(asked.post()) && other.by().equals(asked.by());
        if (same) {
            return Optional.of(new Mandating.Overlapping(other));
        }
        boolean mutual = other.post().equals(asked.by()) && other.by().equals(asked.post());
        return mutual ? Optional.of(new Mandating.Mutual(post)) : Optional.empty();
    }

    private Mandating done(Post post, Map<String, String> before, MandateId id) {
        Mandate after = find(id);
        audit.append(
                AuditAction.CHANGE_MANDATE, post.name(), Changes.between(before, Facts.of(after, name(after.by()))));
        return new Mandating.Done(after);
    }

    private String name(PostId id) {
        return posts.findById(id.value()).orElseThrow().name();
    }
}
