package id.laksana.sop.version;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import id.laksana.agency.AgencyDay;
import id.laksana.agency.CurrentAgency;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of the agency's SOPs is everybody's to read: nobody need be logged in. */
@Singleton
public class PublishedSops {

    private final StoredVersions stored;
    private final SopRows rows;
    private final CurrentAgency agency;
    private final AgencyDay day;

    PublishedSops(StoredVersions stored, SopRows rows, CurrentAgency agency, AgencyDay day) {
        this.stored = stored;
        this.rows = rows;
        this.agency = agency;
        this.day = day;
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

    /** All versions of an SOP that are or were in force, the newest first. */
    @Transactional(readOnly = true)
    public List<Version> versions(String code) {
        return stored.find(code).stream()
                .flatMap(sop -> sop.versions().stream())
                .filter(Version::wasInForce)
                .toList();
    }

    /**
     * An SOP in force, as a list tells of it.
     *
     * @param service the code of the service that it serves
     * @param since nothing where its paper does not say
     */
    @Introspected
    public record Listed(
            String code,
            String name,
            @Nullable String number,
            @Nullable String service,
            int version,
            String hash,
            @Nullable LocalDate since,
            boolean runnable) {}

    /** All that are in force, also those that serve no service. */
    @Transactional(readOnly = true)
    public List<Listed> listed() {
        return rows.listed(day.today(), StoredVersions.EVER, day.zone().getId());
    }

    /**
     * An SOP in force that serves one of the agency's services.
     *
     * @param since nothing where its paper does not say
     * @param startsHere whether the counter begins the service's cases by it
     */
    @Introspected
    public record Serving(
            UUID service,
            UUID sop,
            String code,
            String name,
            @Nullable String number,
            int version,
            String hash,
            @Nullable LocalDate since,
            boolean runnable,
            boolean startsHere) {}

    /** All that serve a service, those first by which one begins. */
    @Transactional(readOnly = true)
    public List<Serving> serving() {
        return rows.serving(day.today(), StoredVersions.EVER, day.zone().getId());
    }

    /** The canonical bytes of versions, by their hashes; in one go, because there may be hundreds. */
    @Transactional(readOnly = true)
    public Map<String, byte[]> documents(List<Serving> asked) {
        String sops = asked.stream().map(one -> one.sop().toString()).collect(joining(","));
        String versions =
                asked.stream().map(one -> String.valueOf(one.version())).collect(joining(","));
        return rows.contents(sops, versions).stream()
                .collect(toMap(SopRows.HashedRow::hash, SopRows.HashedRow::content, (one, _) -> one));
    }

    @Transactional(readOnly = true)
    public PublishedSop read(Published of) {
        byte[] document = stored.content(of.sop(), of.version().no());
        return new PublishedSop(agency.get().value(), of.code(), of.version(), document);
    }
}
