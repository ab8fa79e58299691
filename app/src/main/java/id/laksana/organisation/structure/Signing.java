package id.laksana.organisation.structure;

import java.util.List;
import java.util.Optional;

/** Who signs as a post on a day. */
public sealed interface Signing {

    /**
     * Somebody does.
     *
     * @param as the post that is asked for
     * @param post the one that the person signs from; another where it signs on behalf
     * @param away whom the person stands in for
     * @param lines what is printed over the signature
     */
    record Signatory(Post as, Post post, Official official, Manner manner, Optional<Official> away, List<String> lines)
            implements Signing {

        public Signatory {
            lines = List.copyOf(lines);
        }

        /** As it stands under the signature. */
        public String printedName() {
            return official.printedName();
        }

        public boolean isOnBehalf() {
            return !as.id().equals(post.id());
        }
    }

    /**
     * Nobody does.
     *
     * @param away who holds it but is away without a substitute
     */
    record Vacant(Post as, Optional<Official> away) implements Signing {}
}
