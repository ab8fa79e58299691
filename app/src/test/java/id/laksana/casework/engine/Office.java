package id.laksana.casework.engine;

import static java.util.stream.Collectors.toMap;

import id.laksana.casework.engine.Actor.Chair;
import id.laksana.sop.procedure.Performer;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.Procedure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Posts and who sits in them, for one SOP: each performer has a post, some share one, a substitute sits in for somebody, one member is a superior and one
 * has nothing to do with it all.
 */
final class Office {

    final Map<PerformerId, UUID> posts;
    final List<Worker> workers;
    final Worker superior;
    final Worker stranger;
    final UUID machine;
    /** A post that does nothing in the SOP until something is given to it. */
    final UUID sparePost;

    final Worker spare;

    /** @param actingFor whose posts they are, where the worker only sits in */
    record Worker(
            UUID id,
            Set<UUID> posts,
            boolean superior,
            @Nullable UUID actingFor) {}

    Office(Procedure procedure, RandomGenerator random) {
        superior = new Worker(id(random), Set.of(), true, null);
        stranger = new Worker(id(random), Set.of(id(random)), false, null);
        machine = id(random);
        sparePost = id(random);
        spare = new Worker(id(random), Set.of(sparePost), false, null);
        List<PerformerId> performers =
                procedure.performers().stream().map(Performer::id).toList();
        posts = performers.stream().collect(toMap(performer -> performer, _ -> id(random)));
        List<Worker> all = new ArrayList<>();
        for (PerformerId performer : performers) {
            Set<UUID> sat = new HashSet<>(Set.of(posts.get(performer)));
            if (random.nextInt(4) == 0) {
                sat.add(posts.get(performers.get(random.nextInt(performers.size()))));
            }
            all.add(new Worker(id(random), sat, false, random.nextInt(4) == 0 ? id(random) : null));
            all.add(new Worker(id(random), Set.of(posts.get(performer)), false, null));
        }
        workers = List.copyOf(all);
    }

    List<Worker> everybody() {
        return Stream.concat(workers.stream(), Stream.of(superior, stranger, spare))
                .toList();
    }

    Actor actor(Worker worker, Set<UUID> colleagues) {
        List<Chair> chairs = worker.posts().stream()
                .sorted()
                .map(post -> new Chair(post, worker.actingFor(), performersOf(post)))
                .toList();
        return new Actor.InPost(worker.id(), chairs, worker.superior(), colleagues);
    }

    Set<PerformerId> performersOf(UUID post) {
        return posts.entrySet().stream()
                .filter(entry -> entry.getValue().equals(post))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static UUID id(RandomGenerator random) {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
