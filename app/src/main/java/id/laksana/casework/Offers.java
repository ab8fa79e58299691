package id.laksana.casework;

import id.laksana.agency.CurrentAgency;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.version.PublishedSops;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** By which version of an SOP a case begins today. It follows from the day and from what was decided of the SOP, so that it is found out once for these. */
@Singleton
class Offers {

    private static final int MOST_KEPT = 2000;

    private final PublishedSops sops;
    private final CurrentAgency agency;
    private final Map<Key, Optional<Offer>> known = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Optional<Offer>> eldest) {
            return size() > MOST_KEPT;
        }
    });

    Offers(PublishedSops sops, CurrentAgency agency) {
        this.sops = sops;
        this.agency = agency;
    }

    private record Key(AgencyKey agency, UUID sop, long acts, LocalDate day) {}

    record Offer(int version, String hash) {}

    /**
     * What was found out; null where nobody has done that yet, as {@link #findOut} does.
     *
     * @param acts the last thing that was decided of the SOP
     */
    @Nullable
    Optional<Offer> known(UUID sop, long acts, LocalDate day) {
        return known.get(new Key(agency.get(), sop, acts, day));
    }

    /** In a transaction of its own. */
    void findOut(UUID sop, long acts, LocalDate day) {
        Optional<Offer> offer = sops.serving().stream()
                .filter(one -> one.sop().equals(sop) && one.runnable())
                .map(one -> new Offer(one.version(), one.hash()))
                .findFirst();
        known.put(new Key(agency.get(), sop, acts, day), offer);
    }
}
