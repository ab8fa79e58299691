package id.laksana.sop.version;

import id.laksana.agency.CurrentAgency;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** What of the agency's SOPs is everybody's to read: nobody need be logged in. */
@Singleton
public class PublishedSops {

    private final StoredVersions stored;
    private final CurrentAgency agency;

    PublishedSops(StoredVersions stored, CurrentAgency agency) {
        this.stored = stored;
        this.agency = agency;
    }

    /**
     * A version that is or was in force.
     *
     * @param sop whose it is
     */
    public record Published(UUID sop, String code, Version version) {}

    @Transactional(readOnly = true)
    public Optional<Published> inForce(String code) {
        return stored.find(code)
                .flatMap(sop -> sop.inForce().map(version -> new Published(sop.id(), sop.code(), version)));
    }

    /** Also one that has been superseded or withdrawn since. */
    @Transactional(readOnly = true)
    public Optional<Published> version(String code, int no) {
        return stored.find(code)
                .flatMap(sop -> sop.version(no)
                        .filter(Version::wasInForce)
                        .map(version -> new Published(sop.id(), sop.code(), version)));
    }

    @Transactional(readOnly = true)
    public PublishedSop read(Published of) {
        byte[] document = stored.content(of.sop(), of.version().no());
        return new PublishedSop(agency.get().value(), of.code(), of.version(), document);
    }
}
