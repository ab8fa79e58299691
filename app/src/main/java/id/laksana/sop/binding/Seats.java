package id.laksana.sop.binding;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.laksana.organisation.structure.Post;
import id.laksana.organisation.structure.PostId;
import id.laksana.sop.procedure.Performer;
import id.laksana.sop.sheet.DamagedSheet;
import id.laksana.sop.sheet.SheetFormat;
import id.laksana.sop.version.ShownSops;
import id.laksana.sop.version.ShownSops.Shown;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The performers of all SOPs. Reading a sheet takes longer than anything else here, so who acts in it is kept: a version never changes. */
@Singleton
class Seats {

    private static final Logger LOG = LoggerFactory.getLogger(Seats.class);
    private static final int REMEMBERED = 2000;
    private static final int READ_AT_ONCE = 100;

    private final BindingRows rows;
    private final ShownSops sops;
    private final Map<String, List<Performer>> known =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, List<Performer>> eldest) {
                    return size() > REMEMBERED;
                }
            });

    Seats(BindingRows rows, ShownSops sops) {
        this.rows = rows;
        this.sops = sops;
    }

    List<Seat> all(List<Post> open) {
        Set<PostId> posts = open.stream().map(Post::id).collect(toSet());
        Map<Place, Binding> bindings = bindings();
        List<Shown> shown = sops.all();
        Map<String, List<Performer>> acting = acting(shown);
        return shown.stream()
                .flatMap(sop -> acting.getOrDefault(sop.hash(), List.of()).stream()
                        .map(performer -> seat(
                                sop,
                                performer,
                                Optional.ofNullable(bindings.get(new Place(sop.sop(), performer.id()))),
                                posts)))
                .toList();
    }

    Map<Place, Binding> bindings() {
        return rows.all().stream()
                .map(BindingRows.Found::binding)
                .collect(toMap(one -> new Place(one.sop(), one.performer()), Function.identity()));
    }

    private static Seat seat(Shown sop, Performer performer, Optional<Binding> binding, Set<PostId> open) {
        boolean bound = binding.filter(one -> one.posts().stream().anyMatch(open::contains))
                .isPresent();
        return new Seat(sop.sop(), sop.code(), sop.name(), performer, binding, bound);
    }

    private Map<String, List<Performer>> acting(List<Shown> shown) {
        Map<String, List<Performer>> acting = new LinkedHashMap<>();
        shown.forEach(
                sop -> Optional.ofNullable(known.get(sop.hash())).ifPresent(found -> acting.put(sop.hash(), found)));
        List<Shown> unknown =
                shown.stream().filter(sop -> !acting.containsKey(sop.hash())).toList();
        for (int from = 0; from < unknown.size(); from += READ_AT_ONCE) {
            List<Shown> part = unknown.subList(from, Math.min(from + READ_AT_ONCE, unknown.size()));
            sops.documents(part).forEach((hash, document) -> {
                List<Performer> read = read(hash, document);
                known.put(hash, read);
                acting.put(hash, read);
            });
        }
        return acting;
    }

    /** All others are told even where one cannot be read. */
    private static List<Performer> read(String hash, byte[] document) {
        try {
            return Acting.in(SheetFormat.readStored(document));
        } catch (DamagedSheet damaged) {
            LOG.error("The version of hash {} is damaged", hash, damaged);
            return List.of();
        }
    }
}
