package id.laksana.sop.version;

import id.laksana.agency.AgencyDay;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.SheetFormat;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what is stored, for whoever may: services ask that first. */
@Singleton
class StoredVersions {

    private final SopRows rows;
    private final AgencyDay day;
    private final Clock clock;

    StoredVersions(SopRows rows, AgencyDay day, Clock clock) {
        this.rows = rows;
        this.day = day;
        this.clock = clock;
    }

    /** As it stands today. */
    Optional<Sop> find(String code) {
        return find(code, day.today(), clock.instant());
    }

    Optional<Sop> find(String code, LocalDate on, Instant known) {
        return rows.find(code)
                .map(sop -> new Sop(
                        sop.id(),
                        sop.code(),
                        service(sop.position(), sop.service(), sop.canonical(), sop.startsService()),
                        rows.versions(sop.id(), on, known).stream()
                                .map(StoredVersions::version)
                                .toList()))
                .filter(sop -> !sop.versions().isEmpty());
    }

    byte[] content(UUID sop, int no) {
        return rows.content(sop, no)
                .orElseThrow(() -> new IllegalStateException("No version " + no + " of " + sop))
                .content();
    }

    Sheet sheet(UUID sop, int no) {
        return switch (SheetFormat.read(content(sop, no))) {
            case SheetFormat.Read.Done done -> done.sheet();
            case SheetFormat.Read.Unreadable unreadable ->
                throw new IllegalStateException("Version " + no + " of " + sop + " is damaged: " + unreadable);
        };
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
                row.recordedByName());
    }
}
