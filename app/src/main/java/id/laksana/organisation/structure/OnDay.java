package id.laksana.organisation.structure;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Who stands where on one day, and what follows from it. What holds on other days only may be among what it is given. */
public final class OnDay {

    /** A Plh is named for the very days on which the holder is away. */
    private static final List<Manner> ORDER = List.of(Manner.PLH, Manner.DEFINITIVE, Manner.PLT);

    private final Map<PostId, Post> posts;
    private final Map<OfficialId, Official> officials;
    private final List<Appointment> appointments;
    private final List<HandOver> handOvers;
    private final List<Mandate> mandates;

    OnDay(LocalDate day, Known facts) {
        posts = facts.posts().stream().filter(post -> post.isOpen(day)).collect(toMap(Post::id, Function.identity()));
        officials = facts.officials().stream().collect(toMap(Official::id, Function.identity()));
        appointments = facts.appointments().stream()
                .filter(one -> one.period().contains(day) && posts.containsKey(one.post()))
                .sorted(Comparator.comparingInt((Appointment one) -> ORDER.indexOf(one.manner()))
                        .thenComparing(Appointment::from)
                        .thenComparing(one -> one.id().value()))
                .toList();
        handOvers = facts.handOvers().stream()
                .filter(one -> one.period().contains(day))
                .toList();
        mandates = facts.mandates().stream()
                .filter(one -> one.period().contains(day))
                .sorted(Comparator.comparing(Mandate::from)
                        .thenComparing(one -> one.id().value()))
                .toList();
    }

    /** What is known of the posts that are asked for. */
    record Known(
            List<Post> posts,
            List<Official> officials,
            List<Appointment> appointments,
            List<HandOver> handOvers,
            List<Mandate> mandates) {}

    /** The first of those who may. */
    public Signing signing(Post as) {
        return all(as).stream()
                .findFirst()
                .<Signing>map(Function.identity())
                .orElseGet(() ->
                        new Signing.Vacant(as, holders(as).map(this::official).findFirst()));
    }

    /** Who may sign: first who holds the post or stands in, then those who sign on its behalf. */
    public List<Signing.Signatory> all(Post as) {
        List<Signing.Signatory> all = new ArrayList<>();
        own(as).forEach(one -> all.add(signatory(as, as, one, List.of())));
        by(as, Mandate.Kind.AN).forEach(by -> {
            List<String> onBehalf = List.of("a.n. " + as.name());
            own(by).forEach(one -> all.add(signatory(as, by, one, onBehalf)));
        });
        by(as, Mandate.Kind.AN)
                .forEach(by -> by(by, Mandate.Kind.UB).forEach(below -> {
                    List<String> onBehalf = List.of("a.n. " + as.name(), by.name(), "u.b.");
                    own(below).forEach(one -> all.add(signatory(as, below, one, onBehalf)));
                }));
        // Who stands in by a hand-over may be named Plh. besides.
        return all.stream().distinct().toList();
    }

    /** All who hold it by appointment, away or not. */
    public List<Held> held(OfficialId official) {
        boolean away = isAway(official);
        Stream<Held> own = appointments.stream()
                .filter(one -> one.official().equals(official))
                .map(one -> new Held(post(one), one.manner(), replaced(one), away));
        Stream<Held> standingIn = handOvers.stream()
                .filter(one -> one.substitute().equals(official) && !away)
                .flatMap(handOver -> appointments.stream()
                        .filter(one -> one.official().equals(handOver.official()))
                        .map(one -> new Held(post(one), Manner.PLH, Optional.of(official(one)), false)));
        return Stream.concat(own, standingIn).toList();
    }

    /** Whom a Plh stands in for. */
    private Optional<Official> replaced(Appointment acting) {
        return acting.manner() == Manner.PLH
                ? holders(post(acting))
                        .filter(one -> one.manner() == Manner.DEFINITIVE)
                        .map(this::official)
                        .findFirst()
                : Optional.empty();
    }

    /** Those who are there, and then those who stand in for one who is not. */
    private List<Standing> own(Post post) {
        List<Standing> present = holders(post)
                .filter(one -> !isAway(one.official()))
                .map(one -> new Standing(official(one), one.manner(), replaced(one)))
                .toList();
        List<Standing> substitutes = holders(post)
                .flatMap(one -> handOvers.stream()
                        .filter(away -> away.official().equals(one.official()) && !isAway(away.substitute()))
                        .map(away -> new Standing(known(away.substitute()), Manner.PLH, Optional.of(official(one)))))
                .toList();
        return Stream.concat(present.stream(), substitutes.stream()).toList();
    }

    private Stream<Appointment> holders(Post post) {
        return appointments.stream().filter(one -> one.post().equals(post.id()));
    }

    private Stream<Post> by(Post post, Mandate.Kind kind) {
        return mandates.stream()
                .filter(one -> one.kind() == kind && one.post().equals(post.id()))
                .flatMap(one -> Optional.ofNullable(posts.get(one.by())).stream());
    }

    /** Whether somebody is away on the day. */
    public boolean isAway(OfficialId official) {
        return handOvers.stream().anyMatch(one -> one.official().equals(official));
    }

    private Post post(Appointment appointment) {
        return Optional.ofNullable(posts.get(appointment.post())).orElseThrow();
    }

    private Official official(Appointment appointment) {
        return known(appointment.official());
    }

    private Official known(OfficialId id) {
        return Optional.ofNullable(officials.get(id)).orElseThrow();
    }

    private static Signing.Signatory signatory(Post as, Post post, Standing one, List<String> onBehalf) {
        List<String> lines = new ArrayList<>(onBehalf);
        lines.add(one.manner().over(post.name()));
        return new Signing.Signatory(as, post, one.official(), one.manner(), one.away(), lines);
    }

    private record Standing(Official official, Manner manner, Optional<Official> away) {}
}
