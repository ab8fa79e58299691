package id.laksana.sop.version;

import id.laksana.agency.CurrentAgency;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What of the agency's SOPs is everybody's to read: nobody need be logged in. */
@Singleton
public class PublishedSops {

    private final StoredVersions stored;
    private final CurrentAgency agency;

    PublishedSops(StoredVersions stored, CurrentAgency agency) {
        this.stored = stored;
        this.agency = agency;
    }

    @Transactional(readOnly = true)
    public Optional<PublishedSop> inForce(String code) {
        return stored.find(code).flatMap(sop -> sop.inForce().map(version -> published(sop, version)));
    }

    /** Also one that has been superseded or withdrawn since. */
    @Transactional(readOnly = true)
    public Optional<PublishedSop> version(String code, int no) {
        return stored.find(code)
                .flatMap(sop -> sop.version(no).filter(Version::wasInForce).map(version -> published(sop, version)));
    }

    private PublishedSop published(Sop sop, Version version) {
        return new PublishedSop(agency.get().value(), sop.code(), version, stored.content(sop.id(), version.no()));
    }
}
