package id.laksana.sop.draft;

import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditTrail;
import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.sop.edit.Written;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.version.NewSops;
import id.laksana.sop.version.Sop;
import id.laksana.sop.version.Sops;
import id.laksana.web.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Begins drafts, of new SOPs and of revisions of those that there are, and ends them. */
@Singleton
public class DraftKeeping {

    private final DraftStore store;
    private final Sops sops;
    private final NewSops newSops;
    private final Access access;
    private final AuditTrail audit;

    DraftKeeping(DraftStore store, Sops sops, NewSops newSops, Access access, AuditTrail audit) {
        this.store = store;
        this.sops = sops;
        this.newSops = newSops;
        this.access = access;
        this.audit = audit;
    }

    /**
     * Begins a new SOP, of which nobody else reads before it is ratified.
     *
     * @return nothing where another SOP has the code
     */
    @Transactional
    public Optional<DraftSheet> begin(String code, Sheet sheet) {
        access.require(Permission.EDIT_SOPS);
        Optional<UUID> sop = newSops.begin(code);
        sop.ifPresent(id -> {
            store.begin(id, null, sheet);
            audit.append(AuditAction.BEGIN_DRAFT, code, Map.of());
        });
        return sop.flatMap(_ -> store.find(code));
    }

    /** The draft of an SOP as it can be edited: the one that there is, or else one of its newest version. Nothing where there is no such SOP. */
    @Transactional
    public Optional<DraftSheet> revise(String code) {
        access.require(Permission.EDIT_SOPS);
        Optional<DraftSheet> there = store.lock(code);
        return there.isPresent() ? there.map(this::written) : sops.find(code).map(this::begun);
    }

    /**
     * Puts a sheet in the place of what the draft says, or begins one with it; not of one that others review.
     *
     * @param basedOn the version that the sheet was made from
     */
    @Transactional
    public DraftSheet replace(Sop sop, int basedOn, Sheet sheet) {
        access.require(Permission.EDIT_SOPS);
        Optional<DraftSheet> there = store.lock(sop.code());
        if (there.isPresent() && there.get().stage() != Stage.WRITING) {
            throw new StaleVersion("The draft");
        }
        if (there.isPresent()) {
            store.rewrite(there.get(), sheet);
        } else {
            DraftSheet begun = begun(sop, basedOn, sops.sheet(sop.id(), basedOn));
            store.rewrite(begun, sheet);
        }
        return store.find(sop.code()).orElseThrow();
    }

    @Transactional(readOnly = true)
    public Optional<DraftSheet> find(String code) {
        access.require(Permission.READ_SOPS);
        return store.find(code);
    }

    /**
     * Takes a draft away, of which something has become.
     *
     * @param seen the last entry of its log that was seen
     */
    @Transactional
    public void end(String code, long seen) {
        access.require(Permission.EDIT_SOPS);
        DraftSheet draft =
                store.lock(code).filter(there -> there.seq() == seen).orElseThrow(() -> new StaleVersion("The draft"));
        store.remove(draft);
    }

    /**
     * Lets it stand otherwise, as long as it stands as it was seen.
     *
     * @param seen the last entry of its log that was seen
     */
    @Transactional
    public void move(String code, long seen, Stage from, Stage to) {
        access.require(Permission.REVIEW_SOPS);
        DraftSheet draft = store.lock(code)
                .filter(there -> there.seq() == seen && there.stage() == from)
                .orElseThrow(() -> new StaleVersion("The draft"));
        store.stage(draft, to);
    }

    /** One that was begun on paper goes on as it is written here. */
    private DraftSheet written(DraftSheet draft) {
        if (draft.sheet().transcription() == null || draft.stage() != Stage.WRITING) {
            return draft;
        }
        store.rewrite(draft, Written.of(draft.sheet()));
        return store.find(draft.code()).orElseThrow();
    }

    private DraftSheet begun(Sop sop) {
        int basedOn = sop.latest().no();
        return begun(sop, basedOn, Written.of(sops.sheet(sop.id(), basedOn)));
    }

    private DraftSheet begun(Sop sop, int basedOn, Sheet sheet) {
        if (store.begin(sop.id(), basedOn, sheet)) {
            audit.append(AuditAction.BEGIN_DRAFT, sop.code(), Map.of("version", String.valueOf(basedOn)));
        }
        return store.find(sop.code()).orElseThrow();
    }
}
