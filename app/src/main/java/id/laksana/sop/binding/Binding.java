package id.laksana.sop.binding;

import id.laksana.organisation.structure.PostId;
import id.laksana.sop.procedure.PerformerId;
import java.util.List;
import java.util.UUID;

/**
 * Who stands behind a performer of an SOP.
 *
 * @param posts those that act, or the one that records for somebody outside the agency
 */
public record Binding(UUID sop, PerformerId performer, Standing standing, List<PostId> posts, long version) {

    public Binding {
        posts = List.copyOf(posts);
    }
}
