package id.laksana.sop.binding;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.laksana.agency.AgencyDay;
import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.organisation.structure.PostId;
import id.laksana.organisation.structure.Signatories;
import id.laksana.organisation.structure.Signatories.Filled;
import id.laksana.sop.procedure.Performer;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.sheet.Sheet;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Who the performers of an SOP are today. */
@Singleton
public class Casts {

    private final BindingRows rows;
    private final Signatories signatories;
    private final Access access;
    private final AgencyDay day;

    Casts(BindingRows rows, Signatories signatories, Access access, AgencyDay day) {
        this.rows = rows;
        this.signatories = signatories;
        this.access = access;
        this.day = day;
    }

    /**
     * A performer and who that is.
     *
     * @param posts those that act, or the one that records, with their holders; closed ones are told too
     * @param bound whether one of them is open
     */
    public record Part(Performer performer, Optional<Standing> standing, List<Filled> posts, boolean bound) {

        public Part {
            posts = List.copyOf(posts);
        }
    }

    /** In the order of the sheet. */
    @Transactional(readOnly = true)
    public List<Part> of(UUID sop, Sheet sheet) {
        access.require(Permission.READ_SOPS);
        Map<PerformerId, Binding> bound = rows.of(sop).stream()
                .map(BindingRows.Found::binding)
                .collect(toMap(Binding::performer, Function.identity()));
        Set<PostId> asked =
                bound.values().stream().flatMap(one -> one.posts().stream()).collect(toSet());
        Map<PostId, Filled> filled = signatories.filled(asked, day.today()).stream()
                .collect(toMap(one -> one.post().id(), Function.identity()));
        return Acting.in(sheet).stream()
                .map(performer -> part(performer, Optional.ofNullable(bound.get(performer.id())), filled))
                .toList();
    }

    private Part part(Performer performer, Optional<Binding> binding, Map<PostId, Filled> filled) {
        List<Filled> posts = binding.stream()
                .flatMap(one -> one.posts().stream())
                .flatMap(post -> Optional.ofNullable(filled.get(post)).stream())
                .toList();
        boolean open = posts.stream().anyMatch(one -> one.post().isOpen(day.today()));
        return new Part(performer, binding.map(Binding::standing), posts, open);
    }
}
