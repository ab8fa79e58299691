package id.laksana.organisation.structure;

import static java.util.stream.Collectors.joining;

import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who signs as which post on which day, by what is known of appointments, absences and mandates. */
@Singleton
public class Signatories {

    private final PostRows posts;
    private final OfficialRows officials;
    private final AppointmentRows appointments;
    private final HandOverRows handOvers;
    private final MandateRows mandates;
    private final Access access;

    Signatories(
            PostRows posts,
            OfficialRows officials,
            AppointmentRows appointments,
            HandOverRows handOvers,
            MandateRows mandates,
            Access access) {
        this.posts = posts;
        this.officials = officials;
        this.appointments = appointments;
        this.handOvers = handOvers;
        this.mandates = mandates;
        this.access = access;
    }

    /** Who signs as a post on a day. */
    @Transactional(readOnly = true)
    public Signing of(PostId id, LocalDate day) {
        access.require(Permission.ENTER);
        Post post = post(id);
        return onDay(post, day).signing(post);
    }

    /** Who signs as a post on a day; nothing where the post is no more, as papers may still name it. */
    @Transactional(readOnly = true)
    public Optional<Signing> find(PostId id, LocalDate day) {
        access.require(Permission.ENTER);
        return posts.findById(id.value())
                .map(PostRow::post)
                .map(post -> onDay(post, day).signing(post));
    }

    /** All who may sign as a post on a day, first the one who does. */
    @Transactional(readOnly = true)
    public List<Signing.Signatory> all(PostId id, LocalDate day) {
        access.require(Permission.ENTER);
        Post post = post(id);
        return onDay(post, day).all(post);
    }

    /**
     * A post with those who act as it on a day, whether they hold it or stand in.
     *
     * @param holders first the one who signs; nobody where it is vacant or closed
     */
    public record Filled(Post post, List<Signing.Signatory> holders) {

        public Filled {
            holders = List.copyOf(holders);
        }
    }

    /** Who acts as each of some posts on a day; what is no post is left out. */
    @Transactional(readOnly = true)
    public List<Filled> filled(Collection<PostId> asked, LocalDate day) {
        access.require(Permission.ENTER);
        String ids = told(asked.stream().map(PostId::value));
        OnDay then = onDay(day, appointments.onDay(ids, day));
        return posts.all().stream()
                .map(PostRow::post)
                .filter(post -> asked.contains(post.id()))
                .map(post -> new Filled(
                        post,
                        then.all(post).stream().filter(one -> !one.isOnBehalf()).toList()))
                .toList();
    }

    /** Which posts a member holds on a day: own, acting, and for those who are away. */
    @Transactional(readOnly = true)
    public List<Held> held(UUID member, LocalDate day) {
        access.require(Permission.ENTER);
        return officials
                .ofMember(member)
                .map(OfficialRow::official)
                .map(official -> held(official, day))
                .orElse(List.of());
    }

    /** Everybody's standing on a day. */
    @Transactional(readOnly = true)
    public OnDay onDay(LocalDate day) {
        access.require(Permission.READ_ORGANISATION);
        return onDay(day, appointments.onDay(day));
    }

    private List<Held> held(Official official, LocalDate day) {
        Set<String> whose = handOvers.onDay(day).stream()
                .filter(one -> one.substituteId().equals(official.id().value()))
                .map(one -> one.officialId().toString())
                .collect(Collectors.toSet());
        whose.add(official.id().toString());
        List<AppointmentRow> held = appointments.heldOnDay(String.join(",", whose), day);
        String posts = told(held.stream().map(AppointmentRow::postId));
        return onDay(day, appointments.onDay(posts, day)).held(official.id());
    }

    /** What a post's signature depends on: the post itself, those that sign a.n. and those that sign u.b. for them. */
    private OnDay onDay(Post post, LocalDate day) {
        List<MandateRow> given = mandates.onDay(day);
        Set<UUID> direct = by(given, Set.of(post.id().value()));
        Set<UUID> below = by(given, direct);
        String all = told(Stream.of(Set.of(post.id().value()), direct, below).flatMap(Collection::stream));
        return onDay(day, appointments.onDay(all, day));
    }

    private OnDay onDay(LocalDate day, List<AppointmentRow> held) {
        List<HandOverRow> away = handOvers.onDay(day);
        String people = told(Stream.concat(
                held.stream().map(AppointmentRow::officialId),
                away.stream().flatMap(one -> Stream.of(one.officialId(), one.substituteId()))));
        return new OnDay(
                day,
                new OnDay.Known(
                        posts.all().stream().map(PostRow::post).toList(),
                        officials.named(people).stream()
                                .map(OfficialRow::official)
                                .toList(),
                        held.stream().map(AppointmentRow::appointment).toList(),
                        away.stream().map(HandOverRow::handOver).toList(),
                        mandates.onDay(day).stream().map(MandateRow::mandate).toList()));
    }

    private Post post(PostId id) {
        return posts.findById(id.value())
                .map(PostRow::post)
                .orElseThrow(() -> new IllegalArgumentException("No post " + id));
    }

    private static Set<UUID> by(List<MandateRow> given, Set<UUID> posts) {
        return given.stream()
                .filter(one -> posts.contains(one.postId()))
                .map(MandateRow::byPostId)
                .collect(Collectors.toSet());
    }

    private static String told(Stream<UUID> ids) {
        return ids.distinct().map(UUID::toString).collect(joining(","));
    }
}
