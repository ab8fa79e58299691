package id.laksana.sop.version;

import id.laksana.agency.AgencyDay;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.SheetFormat;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what is stored, for whoever may: services ask that first. */
@Singleton
class StoredVersions {

    /** All that is recorded is known by then. */
    static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

    private final SopRows rows;
    private final AgencyDay day;

    StoredVersions(SopRows rows, AgencyDay day) {
        this.rows = rows;
        this.day = day;
    }

    /** As it stands today, by all that is recorded: what another node has just recorded counts even if its clock is ahead. */
    Optional<Sop> find(String code) {
        return find(code, day.today(), EVER);
    }

    Optional<Sop> find(String code, LocalDate on, Instant known) {
        return rows.find(code).flatMap(sop -> sop(sop, on, known));
    }

    /** One that has only a draft is none yet. */
    private Optional<Sop> sop(SopRows.FoundRow row, LocalDate on, Instant known) {
        List<Version> versions = rows.versions(row.id(), on, known, day.zone().getId()).stream()
                .map(StoredVersions::version)
                .toList();
        return versions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sop(
                        row.id(),
                        row.code(),
                        service(row.position(), row.service(), row.canonical(), row.startsService()),
                        versions,
                        rows.newestLayout()));
    }

    byte[] content(UUID sop, int no) {
        return rows.content(sop, no)
                .orElseThrow(() -> new IllegalStateException("No version " + no + " of " + sop))
                .content();
    }

    Sheet sheet(UUID sop, int no) {
        return SheetFormat.readStored(content(sop, no));
    }

    static Optional<AgencyService> service(
            @Nullable Integer position, @Nullable String name, @Nullable String canonical, boolean startsHere) {
        return position == null || name == null
                ? Optional.empty()
                : Optional.of(new AgencyService(position, name, canonical, startsHere));
    }

    private static Version version(SopRows.VersionRow row) {
        Integer layout = row.layoutRevision();
        return new Version(
                row.no(),
                Origin.valueOf(row.origin()),
                row.hash(),
                row.runnable(),
                VersionState.valueOf(row.state()),
                Optional.ofNullable(row.begins()),
                Optional.ofNullable(row.ends()),
                row.wasInForce(),
                layout == null ? 0 : layout,
                row.recordedAt(),
                row.recordedByName(),
                Optional.ofNullable(row.stationery()).map(StationeryJson::read));
    }
}
