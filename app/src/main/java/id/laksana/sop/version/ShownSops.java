package id.laksana.sop.version;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import id.laksana.agency.AgencyDay;
import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All SOPs as their pages show them: in the version that is in force, or else in the newest. */
@Singleton
public class ShownSops {

    private final SopRows rows;
    private final Access access;
    private final AgencyDay day;

    ShownSops(SopRows rows, Access access, AgencyDay day) {
        this.rows = rows;
        this.access = access;
        this.day = day;
    }

    /** An SOP and the version that is shown of it. */
    @Introspected
    public record Shown(UUID sop, String code, String name, int no, String hash) {}

    @Transactional(readOnly = true)
    public List<Shown> all() {
        access.require(Permission.READ_SOPS);
        return rows.shown(day.today(), StoredVersions.EVER, day.zone().getId());
    }

    /** The canonical bytes of versions, by their hashes. */
    @Transactional(readOnly = true)
    public Map<String, byte[]> documents(List<Shown> asked) {
        access.require(Permission.READ_SOPS);
        String sops = asked.stream().map(one -> one.sop().toString()).collect(joining(","));
        String versions = asked.stream().map(one -> String.valueOf(one.no())).collect(joining(","));
        return rows.contents(sops, versions).stream()
                .collect(toMap(SopRows.HashedRow::hash, SopRows.HashedRow::content, (one, _) -> one));
    }
}
