package id.laksana.organisation.structure;

import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditTrail;
import id.laksana.audit.Changes;
import id.laksana.web.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** How the agency's posts are changed. */
@Singleton
public class PostChanges {

    private final UnitRows unitRows;
    private final PostRows rows;
    private final AppointmentRows appointments;
    private final OfficialRows officials;
    private final Editing editing;
    private final AuditTrail audit;

    PostChanges(
            UnitRows unitRows,
            PostRows rows,
            AppointmentRows appointments,
            OfficialRows officials,
            Editing editing,
            AuditTrail audit) {
        this.unitRows = unitRows;
        this.rows = rows;
        this.appointments = appointments;
        this.officials = officials;
        this.editing = editing;
        this.audit = audit;
    }

    /** Adds a post as the last of its unit. */
    @Transactional
    public PostChange add(Post added) {
        editing.require(added.unit());
        Chart chart = lock();
        Optional<PostChange> refusal = underClosed(chart, added);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        int last = chart.of(added.unit()).stream().mapToInt(Post::rank).max().orElse(0);
        PostRow row = PostRow.of(added);
        rows.add(row.id(), row.unitId(), row.name(), row.kind(), last + 1, row.closedOn());
        return done(chart, Optional.empty(), added.id());
    }

    /** @param changed with the version that the change was made from */
    @Transactional
    public PostChange change(Post changed) {
        editing.require(changed.unit());
        Chart chart = lock();
        Post before =
                rows.lock(changed.id().value()).map(PostRow::post).orElseThrow(() -> new StaleVersion("The post"));
        editing.require(before.unit());
        Optional<PostChange> refusal =
                underClosed(chart, changed).or(() -> stillHeld(changed)).or(() -> heldTwice(before, changed));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        PostRow row = PostRow.of(changed);
        StaleVersion.unlessUpdated(
                rows.update(row.id(), row.unitId(), row.name(), row.kind(), row.rank(), row.closedOn(), row.version()),
                "The post");
        return done(chart, Optional.of(before), changed.id());
    }

    /** Lets a post change places with the one before or after it in its unit; at the end of the row nothing happens. */
    @Transactional
    public void move(PostId moved, boolean down) {
        Chart chart = lock();
        Post post = chart.post(moved).orElseThrow(() -> new StaleVersion("The post"));
        editing.require(post.unit());
        List<Post> order = Moves.moved(chart.of(post.unit()), post, down);
        IntStream.range(0, order.size())
                .forEach(place -> rows.place(order.get(place).id().value(), place + 1));
        audit.append(AuditAction.CHANGE_POST, post.name(), Map.of("order", Moves.told(order, Post::name)));
    }

    /** Units stay as they are until the post has its place. */
    private Chart lock() {
        return new Chart(
                new Tree(unitRows.lockAll().stream().map(UnitRow::unit).toList()),
                rows.all().stream().map(PostRow::post).toList());
    }

    private static Optional<PostChange> underClosed(Chart chart, Post post) {
        Unit unit = chart.units().find(post.unit()).orElseThrow(() -> new StaleVersion("The unit"));
        LocalDate last =
                post.closedOn() == null ? LocalDate.MAX : post.closedOn().minusDays(1);
        return unit.isOpen(last) ? Optional.empty() : Optional.of(new PostChange.UnderClosed(unit));
    }

    private Optional<PostChange> stillHeld(Post post) {
        LocalDate closedOn = post.closedOn();
        return closedOn == null
                ? Optional.empty()
                : appointed(post).stream()
                        .filter(one -> one.until() == null || !one.until().isBefore(closedOn))
                        .findFirst()
                        .map(one -> new PostChange.StillHeld(one, official(one)));
    }

    private Optional<PostChange> heldTwice(Post before, Post changed) {
        if (before.kind().isSingle() || !changed.kind().isSingle()) {
            return Optional.empty();
        }
        List<Appointment> all = appointed(changed);
        return all.stream()
                .flatMap(one -> Overlaps.first(changed.kind(), one, all).stream()
                        .map(other -> (PostChange) new PostChange.HeldTwice(one, other)))
                .findFirst();
    }

    private List<Appointment> appointed(Post post) {
        return appointments.ofPost(post.id().value()).stream()
                .map(AppointmentRow::appointment)
                .toList();
    }

    private Official official(Appointment one) {
        return officials.findById(one.official().value()).orElseThrow().official();
    }

    private PostChange done(Chart chart, Optional<Post> before, PostId id) {
        Post after = rows.findById(id.value()).orElseThrow().post();
        audit.append(
                AuditAction.CHANGE_POST,
                after.name(),
                Changes.between(
                        before.map(was -> Facts.of(was, unit(chart, was))).orElse(Facts.NONE),
                        Facts.of(after, unit(chart, after))));
        return new PostChange.Done(after);
    }

    private static String unit(Chart chart, Post post) {
        return chart.units().find(post.unit()).map(Unit::name).orElse("");
    }
}
