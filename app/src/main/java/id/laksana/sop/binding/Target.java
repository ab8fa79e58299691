package id.laksana.sop.binding;

import id.laksana.organisation.structure.PostId;
import java.util.List;

/** To what performers are bound. */
public record Target(Standing standing, List<PostId> posts) {

    public Target {
        posts = posts.stream().distinct().toList();
        if (posts.isEmpty() || (standing.isRecorded() && posts.size() > 1)) {
            throw new IllegalArgumentException(standing + " with " + posts.size() + " posts");
        }
    }
}
