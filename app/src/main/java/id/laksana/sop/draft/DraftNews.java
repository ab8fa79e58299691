package id.laksana.sop.draft;

import id.laksana.agency.Announced;
import id.laksana.agency.Announcements;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Access;
import id.laksana.identity.Members;
import id.laksana.identity.Permission;
import id.laksana.migrations.AgencyKey;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tells pages what happens to the draft that they show, at whatever node, and who else has it open. */
@Singleton
public class DraftNews {

    /** Who has not said for so long to be there is there no more. */
    public static final Duration STAYS = Duration.ofSeconds(40);

    private static final String PRESENCE = "presence";

    private final Announcements announcements;
    private final CurrentAgency agency;
    private final Access access;
    private final Members members;
    private final Clock clock;
    private final Map<Place, List<Listener>> listeners = new ConcurrentHashMap<>();
    private final Map<Place, Map<UUID, Seen>> present = new ConcurrentHashMap<>();

    DraftNews(Announcements announcements, CurrentAgency agency, Access access, Members members, Clock clock) {
        this.announcements = announcements;
        this.agency = agency;
        this.access = access;
        this.members = members;
        this.clock = clock;
    }

    /** Whoever shows a draft; called from whatever thread heard the news. */
    public interface Listener {

        /** Something was done to the draft, or may have been: what there is since the last known entry is to be asked for. */
        void changed();

        /** Others came, went, or stand at another cell. */
        void presence();
    }

    /** Until the returned is run. */
    public Runnable listen(UUID sop, Listener listener) {
        announcements.listen();
        Place place = new Place(agency.get(), sop);
        listeners.computeIfAbsent(place, _ -> new CopyOnWriteArrayList<>()).add(listener);
        return () -> listeners.computeIfPresent(place, (_, there) -> {
            there.remove(listener);
            return there.isEmpty() ? null : there;
        });
    }

    /**
     * Says that somebody has a draft open.
     *
     * @param cell at which they are; blank for none, nothing once they leave
     */
    @Transactional
    public void here(UUID sop, UUID editor, String cell) {
        access.require(Permission.READ_SOPS);
        UUID person = access.person().id();
        announcements.announce(PRESENCE, sop + " " + editor + " " + person + " " + cell);
    }

    @Transactional
    public void leave(UUID sop, UUID editor) {
        announcements.announce(PRESENCE, sop + " " + editor);
    }

    /** Who else has it open. */
    @Transactional(readOnly = true)
    public List<Present> others(UUID sop, UUID editor) {
        access.require(Permission.READ_SOPS);
        Instant now = clock.instant();
        Map<UUID, Seen> there = present.getOrDefault(new Place(agency.get(), sop), Map.of());
        return there.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(editor)
                        && entry.getValue().until().isAfter(now))
                .flatMap(entry -> members.nameOf(entry.getValue().person()).stream()
                        .map(name -> new Present(
                                entry.getKey(),
                                entry.getValue().person(),
                                name,
                                entry.getValue().cell())))
                .toList();
    }

    /**
     * Somebody who has a draft open.
     *
     * @param editor the page
     */
    public record Present(UUID editor, UUID person, String name, String cell) {}

    @EventListener
    void hear(Announced announced) {
        switch (announced) {
            case Announced.Missed _ -> listeners.values().forEach(all -> all.forEach(Listener::changed));
            case Announced.News news
            when news.topic().equals(DraftStore.TOPIC) -> {
                UUID sop = UUID.fromString(news.text().substring(0, news.text().indexOf(' ')));
                at(new Place(news.agency(), sop)).forEach(Listener::changed);
            }
            case Announced.News news when news.topic().equals(PRESENCE) -> presence(news);
            case Announced.News _ -> {}
        }
    }

    private void presence(Announced.News news) {
        List<String> said = List.of(news.text().split(" ", 4));
        Place place = new Place(news.agency(), UUID.fromString(said.get(0)));
        UUID editor = UUID.fromString(said.get(1));
        Instant now = clock.instant();
        present.compute(place, (_, before) -> {
            Map<UUID, Seen> there = before == null ? new ConcurrentHashMap<>() : before;
            there.values().removeIf(seen -> seen.until().isBefore(now));
            if (said.size() == 4) {
                there.put(editor, new Seen(UUID.fromString(said.get(2)), said.get(3), now.plus(STAYS)));
            } else {
                there.remove(editor);
            }
            return there.isEmpty() ? null : there;
        });
        at(place).forEach(Listener::presence);
    }

    private List<Listener> at(Place place) {
        return listeners.getOrDefault(place, List.of());
    }

    private record Place(AgencyKey agency, UUID sop) {}

    private record Seen(UUID person, String cell, Instant until) {}
}
