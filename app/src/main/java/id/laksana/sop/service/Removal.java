package id.laksana.sop.service;

import java.util.List;

/** What became of the wish to remove a service. */
public sealed interface Removal {

    record Removed() implements Removal {}

    /** @param sops the names of those that serve it */
    record StillServed(List<String> sops) implements Removal {

        public StillServed {
            sops = List.copyOf(sops);
        }
    }
}
