package id.laksana.casework;

import id.laksana.casework.engine.Actor;
import id.laksana.casework.engine.Event;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case whose row is locked, and what there is to know before somebody acts on it. */
record Opened(CaseRow row, Around around, @Nullable Same same, boolean superior, boolean eligible, boolean otherThere) {

    /**
     * What holds while somebody acts.
     *
     * @param chairs of whoever acts
     * @param calendar the revision of the agency's calendar
     * @param no the transaction
     * @param statutory after how many days the law deems the service granted; nothing where no law of its own says so
     */
    record Around(
            List<Actor.Chair> chairs,
            UUID calendar,
            long no,
            @Nullable Integer statutory) {

        Around {
            chairs = List.copyOf(chairs);
        }

        Actor.InPost member(UUID member, boolean superior, Set<UUID> colleagues) {
            return new Actor.InPost(member, chairs, superior, colleagues);
        }
    }

    /**
     * What a command of the same key came to.
     *
     * @param asked which command it was
     * @param salt of what was said in it; nothing where nothing was said, or where it is erased
     */
    record Same(Event event, @Nullable Long asked, @Nullable String salt) {}
}
