package id.laksana.organisation.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A history of an agency that could have been, by chance: only what the rules let through. */
final class Story {

    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    static final int DAYS = 60;

    final List<Post> posts = new ArrayList<>();
    final List<Official> officials = new ArrayList<>();
    final List<Appointment> appointments = new ArrayList<>();
    final List<HandOver> handOvers = new ArrayList<>();
    final List<Mandate> mandates = new ArrayList<>();

    private final Random chance;

    Story(long seed) {
        chance = new Random(seed);
        UnitId unit = UnitId.fresh();
        PostKind[] kinds = {
            PostKind.HEAD, PostKind.SECRETARY, PostKind.DIVISION_HEAD, PostKind.SECTION_HEAD, PostKind.STAFF
        };
        for (PostKind kind : kinds) {
            posts.add(Post.fresh(unit, "Jabatan " + kind, kind));
        }
        for (int number = 0; number < 7; number++) {
            officials.add(Official.fresh("Pejabat " + number));
        }
        for (int attempt = 0; attempt < 40; attempt++) {
            tell();
        }
    }

    OnDay.Known known() {
        return new OnDay.Known(posts, officials, appointments, handOvers, mandates);
    }

    private void tell() {
        switch (chance.nextInt(6)) {
            case 0, 1, 2 -> appoint();
            case 3, 4 -> handOver();
            default -> mandate();
        }
    }

    private void appoint() {
        Post post = any(posts);
        Appointment asked = new Appointment(
                AppointmentId.fresh(),
                post.id(),
                any(officials).id(),
                any(List.of(Manner.values())),
                day(),
                null,
                "",
                0);
        Appointment ended = chance.nextInt(4) == 0
                ? asked
                : new Appointment(
                        asked.id(),
                        asked.post(),
                        asked.official(),
                        asked.manner(),
                        asked.from(),
                        asked.from().plusDays(chance.nextInt(40)),
                        "",
                        0);
        List<Appointment> ofPost = appointments.stream()
                .filter(one -> one.post().equals(post.id()))
                .toList();
        if (Overlaps.first(post.kind(), ended, ofPost).isEmpty()) {
            appointments.add(ended);
        }
    }

    private void handOver() {
        Official away = any(officials);
        Official substitute = any(officials);
        if (away.equals(substitute)) {
            return;
        }
        LocalDate from = day();
        HandOver asked = HandOver.fresh(away.id(), substitute.id(), from, from.plusDays(chance.nextInt(15)));
        boolean possible = handOvers.stream()
                .filter(other -> other.period().overlaps(asked.period()))
                .allMatch(other -> HandOvers.conflict(asked, other).isEmpty());
        if (possible) {
            handOvers.add(asked);
        }
    }

    private void mandate() {
        Post post = any(posts);
        Post by = any(posts);
        if (!post.equals(by)) {
            mandates.add(Mandate.fresh(post.id(), by.id(), any(List.of(Mandate.Kind.values())), day()));
        }
    }

    private LocalDate day() {
        return FIRST.plusDays(chance.nextInt(DAYS));
    }

    private <T> T any(List<T> things) {
        return things.get(chance.nextInt(things.size()));
    }

    Optional<Official> official(OfficialId id) {
        return officials.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
