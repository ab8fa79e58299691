package id.laksana.sop.binding.ui;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Component;
import id.laksana.organisation.structure.Post;
import id.laksana.organisation.structure.PostId;
import id.laksana.sop.binding.Binding;
import id.laksana.sop.binding.Board;
import id.laksana.sop.binding.Group;
import id.laksana.sop.binding.Seat;
import id.laksana.sop.binding.Standing;
import id.laksana.sop.binding.Suggestion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Says who stands behind performers, and who may. */
final class BindingWords {

    private final Component reader;
    private final Map<PostId, Post> posts;

    BindingWords(Component reader, Board board) {
        this.reader = reader;
        this.posts = board.posts().stream().collect(toMap(Post::id, Function.identity()));
    }

    String standing(Standing standing) {
        return reader.getTranslation("binding.standing." + standing.name());
    }

    String state(Group group) {
        int all = group.seats().size();
        return group.state() == Group.State.PARTLY
                ? reader.getTranslation("binding.some", all - group.unbound().size(), all)
                : reader.getTranslation("binding.state." + group.state().name());
    }

    /** All that the performers of a group are bound to. */
    String bound(Group group) {
        return group.seats().stream()
                .flatMap(seat -> seat.binding().stream())
                .map(this::bound)
                .distinct()
                .collect(joining("; "));
    }

    String bound(Seat seat) {
        return seat.binding().map(this::bound).orElseGet(() -> reader.getTranslation("binding.nobody"));
    }

    /** A post that is closed is not among those known. */
    private String bound(Binding binding) {
        return target(
                binding.standing(),
                binding.posts().stream()
                        .map(id -> Optional.ofNullable(posts.get(id))
                                .map(Post::name)
                                .orElseGet(() -> reader.getTranslation("binding.closed-post")))
                        .toList());
    }

    private String target(Standing standing, List<String> names) {
        String all = String.join(", ", names);
        return standing.isRecorded() ? reader.getTranslation("binding.recorded", standing(standing), all) : all;
    }

    String suggested(Suggestion suggestion) {
        return target(suggestion.standing(), List.of(suggestion.post().name()));
    }

    String why(Suggestion suggestion) {
        return suggestion.why() == Suggestion.Why.ALIAS
                ? reader.getTranslation("binding.alias", suggestion.heard())
                : reader.getTranslation("binding.why." + suggestion.why().name());
    }
}
