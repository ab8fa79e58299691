package id.laksana.sop.version;

import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.sop.sheet.Sheet;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Adds SOPs to an agency's catalog; whoever asks for it audits why. */
@Singleton
public class NewSops {

    private final SopRows rows;
    private final VersionWriting writing;
    private final Access access;

    NewSops(SopRows rows, VersionWriting writing, Access access) {
        this.rows = rows;
        this.writing = writing;
        this.access = access;
    }

    /**
     * Adds an SOP with a first version that waits to be put in force.
     *
     * @return nothing where another SOP has the code
     */
    @Transactional
    public Optional<UUID> add(String code, Origin origin, Sheet sheet) {
        access.require(Permission.EDIT_SOPS);
        UUID sop = UUID.randomUUID();
        if (rows.add(sop, code) == 0) {
            return Optional.empty();
        }
        writing.write(writer -> writer.add(sop, 1, origin, sheet));
        return Optional.of(sop);
    }

    /**
     * Adds an SOP that has no version yet.
     *
     * @return nothing where another SOP has the code
     */
    @Transactional
    public Optional<UUID> begin(String code) {
        access.require(Permission.EDIT_SOPS);
        UUID sop = UUID.randomUUID();
        return rows.add(sop, code) == 0 ? Optional.empty() : Optional.of(sop);
    }
}
