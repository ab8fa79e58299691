package id.laksana.organisation.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The organisation while a sheet is gone through: what is stored, and what the lines before would add. */
final class RosterState {

    private final Map<UnitId, Unit> units = new LinkedHashMap<>();
    private final Map<String, List<Unit>> unitsByName = new HashMap<>();
    private final Map<String, List<Post>> postsByName = new HashMap<>();
    private final Map<String, List<Official>> officialsByName = new HashMap<>();
    private final Map<String, List<Official>> officialsByNip = new HashMap<>();
    private final Map<PostId, List<Appointment>> appointments = new HashMap<>();

    final List<Unit> storedUnits;
    final List<Post> storedPosts;
    final List<Unit> newUnits = new ArrayList<>();
    final List<Post> newPosts = new ArrayList<>();
    final Map<OfficialId, Official> newOfficials = new LinkedHashMap<>();
    final Map<OfficialId, Official> changedOfficials = new LinkedHashMap<>();
    final List<Appointment> newAppointments = new ArrayList<>();

    RosterState(List<Unit> units, List<Post> posts, List<Official> officials, List<Appointment> appointments) {
        storedUnits = List.copyOf(units);
        storedPosts = List.copyOf(posts);
        units.forEach(this::know);
        posts.forEach(post -> of(postsByName, post.name()).add(post));
        officials.forEach(this::know);
        appointments.forEach(this::know);
    }

    List<Unit> units(String name) {
        return List.copyOf(of(unitsByName, name));
    }

    /** The only one at the top, under which a new unit stands where the sheet does not say. */
    @Nullable
    Unit onlyTop() {
        List<Unit> tops =
                units.values().stream().filter(unit -> unit.parent() == null).toList();
        return tops.size() == 1 ? tops.getFirst() : null;
    }

    int depth(@Nullable UnitId unit) {
        return new Tree(units.values()).upwards(unit).size();
    }

    /** Those who have it whole; a mere beginning says nothing. */
    List<Official> withNip(String nip) {
        String bare = Nip.bare(nip);
        return bare.length() < 18 ? List.of() : List.copyOf(of(officialsByNip, bare));
    }

    Optional<Unit> unit(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    List<Post> posts(String name) {
        return List.copyOf(of(postsByName, name));
    }

    List<Official> officials(String name) {
        return List.copyOf(of(officialsByName, name));
    }

    List<Appointment> appointments(PostId post) {
        return appointments.computeIfAbsent(post, _ -> new ArrayList<>());
    }

    Unit add(Unit unit) {
        know(unit);
        newUnits.add(unit);
        return unit;
    }

    Post add(Post post) {
        of(postsByName, post.name()).add(post);
        newPosts.add(post);
        return post;
    }

    Official add(Official official) {
        know(official);
        newOfficials.put(official.id(), official);
        return official;
    }

    Official change(Official before, Official after) {
        if (before.equals(after)) {
            return before;
        }
        List<Official> called = of(officialsByName, before.name());
        called.set(called.indexOf(before), after);
        of(officialsByNip, Nip.bare(before.nip())).remove(before);
        of(officialsByNip, Nip.bare(after.nip())).add(after);
        (newOfficials.containsKey(after.id()) ? newOfficials : changedOfficials).put(after.id(), after);
        return after;
    }

    void add(Appointment appointment) {
        know(appointment);
        newAppointments.add(appointment);
    }

    private void know(Unit unit) {
        units.put(unit.id(), unit);
        of(unitsByName, unit.name()).add(unit);
    }

    private void know(Official official) {
        of(officialsByName, official.name()).add(official);
        of(officialsByNip, Nip.bare(official.nip())).add(official);
    }

    private void know(Appointment appointment) {
        appointments.computeIfAbsent(appointment.post(), _ -> new ArrayList<>()).add(appointment);
    }

    private static <T> List<T> of(Map<String, List<T>> byName, String name) {
        return byName.computeIfAbsent(name.toLowerCase(Locale.ROOT), _ -> new ArrayList<>());
    }
}
