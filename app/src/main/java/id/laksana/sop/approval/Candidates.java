package id.laksana.sop.approval;

import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.sop.draft.DraftKeeping;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.version.Ratification;
import id.laksana.sop.version.Sop;
import id.laksana.sop.version.Sops;
import id.laksana.sop.version.Version;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** What can be put in force next. */
@Singleton
public class Candidates {

    private final Sops sops;
    private final StoredDrafts drafts;
    private final DraftKeeping keeping;
    private final Access access;

    Candidates(Sops sops, StoredDrafts drafts, DraftKeeping keeping, Access access) {
        this.sops = sops;
        this.drafts = drafts;
        this.keeping = keeping;
        this.access = access;
    }

    /** The draft, or else the newest version where it waits to be ratified; nothing where all that there is counts already. */
    @Transactional(readOnly = true)
    public Optional<Candidate> find(String code) {
        access.require(Permission.READ_SOPS);
        Optional<Approval> draft = drafts.find(code);
        Optional<Sop> sop = sops.find(code);
        return draft.isPresent()
                ? draft.map(written -> of(written.sop(), code, sop, draft))
                : sop.filter(Candidates::waits).map(found -> of(found.id(), code, sop, draft));
    }

    /** What was seen, which nobody changes until the transaction ends. */
    Candidate lock(String code, Seen seen) {
        UUID id = drafts.id(code);
        Optional<Approval> draft = seen.draft().map(_ -> drafts.lock(code, seen));
        return of(id, code, sops.find(code), draft);
    }

    /** How the draft stands by now where it does not stand as it was seen; nobody changes it until the transaction ends. */
    Optional<Enacted.Moved> moved(String code, Seen seen) {
        return drafts.stands(code, seen)
                ? Optional.empty()
                : Optional.of(new Enacted.Moved(drafts.find(code).map(Approval::stage)));
    }

    UUID id(String code) {
        return drafts.id(code);
    }

    void end(Approval draft) {
        keeping.end(draft.code(), draft.draft());
    }

    private Candidate of(UUID id, String code, Optional<Sop> sop, Optional<Approval> draft) {
        Optional<Sheet> base = draft.map(Approval::basedOn)
                .or(() -> sop.map(Sop::latest).map(Version::no))
                .filter(no -> no != Ratification.NONE)
                .map(no -> sops.sheet(id, no));
        return new Candidate(
                id,
                code,
                sop,
                base,
                draft,
                draft.map(Approval::sheet).or(() -> base).orElseThrow());
    }

    private static boolean waits(Sop sop) {
        return switch (sop.latest().state()) {
            case PROPOSED -> true;
            case COMING, IN_FORCE, SUPERSEDED, WITHDRAWN -> false;
        };
    }
}
