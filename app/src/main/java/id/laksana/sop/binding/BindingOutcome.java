package id.laksana.sop.binding;

import id.laksana.organisation.structure.Post;
import java.util.List;

/** What became of binding performers: either all are bound or none. */
public sealed interface BindingOutcome {

    record Done(int bound) implements BindingOutcome {}

    /** These posts are closed by now. */
    record Closed(List<Post> posts) implements BindingOutcome {

        public Closed {
            posts = List.copyOf(posts);
        }
    }
}
