package id.laksana.sop.draft;

import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditTrail;
import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.sop.edit.Edit;
import id.laksana.sop.edit.Edits;
import id.laksana.sop.edit.Touched;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Drafts while they are written: each edit is stored at once, and nobody's is lost because somebody else's came first. */
@Singleton
public class Drafts {

    private final DraftStore store;
    private final Access access;
    private final AuditTrail audit;

    Drafts(DraftStore store, Access access, AuditTrail audit) {
        this.store = store;
        this.access = access;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Optional<DraftSheet> open(String code) {
        access.require(Permission.READ_SOPS);
        return store.find(code);
    }

    /** What was done after an entry that a page has seen. */
    @Transactional(readOnly = true)
    public List<Entry> since(String code, long seq) {
        access.require(Permission.READ_SOPS);
        return store.find(code).map(draft -> store.since(draft, seq)).orElse(List.of());
    }

    /** Done once, however often it is sent. */
    @Transactional
    public Saved apply(String code, Typed typed) {
        return writing(code, typed.key(), draft -> apply(draft, typed));
    }

    /** Undoes the newest that whoever asks has done; what was typed into one cell at a stretch is undone at once. */
    @Transactional
    public Saved undo(String code, UUID key, UUID editor) {
        return writing(code, key, draft -> {
            List<Entry> own = store.own(draft.sop());
            List<Entry> undoing = Stretch.newest(own);
            if (undoing.isEmpty()) {
                return new Saved.NothingToUndo();
            }
            Typed undo = new Typed(
                    key, editor, undoing.getFirst().seq(), undoing.getLast().undo());
            return bringBack(draft, undo, Entry.Kind.UNDO, undoing);
        });
    }

    @Transactional
    public Saved redo(String code, UUID key, UUID editor) {
        return writing(code, key, draft -> {
            List<Entry> own = store.own(draft.sop());
            if (!Entry.isRedoable(own)) {
                return new Saved.NothingToUndo();
            }
            Entry undone = own.stream()
                    .filter(entry -> entry.kind() == Entry.Kind.UNDO && entry.state() == Entry.State.APPLIED)
                    .findFirst()
                    .orElseThrow();
            Typed redo = new Typed(key, editor, undone.seq(), undone.undo());
            return bringBack(draft, redo, Entry.Kind.REDO, List.of(undone));
        });
    }

    /**
     * Chooses between what a cell says and the text beside it.
     *
     * @param take whether the text beside is written into the cell
     */
    @Transactional
    public Saved settle(String code, UUID key, UUID editor, long beside, boolean take) {
        return writing(code, key, draft -> {
            Optional<Beside> chosen =
                    draft.beside().stream().filter(text -> text.seq() == beside).findFirst();
            if (chosen.isEmpty()) {
                return new Saved.Done(draft);
            }
            store.stand(draft, beside, Entry.State.SETTLED);
            Edit edit = take ? new Edit.Write(chosen.get().cell(), chosen.get().text()) : new Edit.Together(List.of());
            return done(draft, new Typed(key, editor, draft.seq(), edit), Entry.Kind.EDIT);
        });
    }

    /** Takes a draft away for good; of an SOP that has no version nothing is left. */
    @Transactional
    public Optional<Saved> discard(String code, long seen) {
        access.require(Permission.EDIT_SOPS);
        Optional<DraftSheet> draft = store.lock(code);
        if (draft.isEmpty()) {
            return Optional.of(new Saved.Ended());
        }
        if (draft.get().seq() != seen) {
            return Optional.of(new Saved.Changed(draft.get(), "", draft.get().changedBy()));
        }
        store.remove(draft.get());
        store.removeSopWithoutVersions(draft.get().sop());
        audit.append(AuditAction.DISCARD_DRAFT, code, Map.of());
        return Optional.empty();
    }

    private Saved writing(String code, UUID key, Function<DraftSheet, Saved> act) {
        access.require(Permission.EDIT_SOPS);
        Optional<DraftSheet> found = store.lock(code);
        if (found.isEmpty()) {
            return new Saved.Ended();
        }
        DraftSheet draft = found.get();
        if (store.knows(draft, key)) {
            return new Saved.Done(draft);
        }
        return draft.stage() == Stage.WRITING ? act.apply(draft) : new Saved.NotNow(draft.stage());
    }

    private Saved apply(DraftSheet draft, Typed typed) {
        Optional<Entry> met = met(draft, typed);
        if (met.isEmpty()) {
            return done(draft, typed, Entry.Kind.EDIT);
        }
        if (!(typed.edit() instanceof Edit.Write write)) {
            return new Saved.Changed(draft, cell(typed, draft), met.get().by());
        }
        if (!(Edits.apply(draft.sheet(), write) instanceof Edits.Outcome.Done wanted)) {
            return done(draft, typed, Entry.Kind.EDIT);
        }
        if (wanted.sheet().equals(draft.sheet())) {
            return new Saved.Done(draft);
        }
        return aside(draft, typed, write);
    }

    /** Whoever goes on writing means what they have written last. */
    private Saved aside(DraftSheet draft, Typed typed, Edit.Write write) {
        UUID me = access.person().id();
        draft.beside().stream()
                .filter(before ->
                        before.cell().equals(write.cell()) && before.author().equals(me))
                .forEach(before -> store.stand(draft, before.seq(), Entry.State.SETTLED));
        long seq = store.keepBeside(draft, typed);
        DraftSheet now = store.find(draft.code()).orElseThrow();
        return now.beside().stream()
                .filter(beside -> beside.seq() == seq)
                .<Saved>map(beside -> new Saved.Aside(now, beside))
                .findFirst()
                .orElseThrow();
    }

    /** Something that another page did to the same after this page had last looked. */
    private Optional<Entry> met(DraftSheet draft, Typed typed) {
        Set<String> cells = Touched.by(typed.edit(), draft.sheet());
        return store.since(draft, typed.seen()).stream()
                .filter(entry -> !entry.editor().equals(typed.editor()))
                .filter(entry -> entry.state() == Entry.State.APPLIED)
                .filter(entry -> Touched.clash(entry.cells(), cells))
                .reduce((_, newer) -> newer);
    }

    private Saved done(DraftSheet draft, Typed typed, Entry.Kind kind) {
        return switch (Edits.apply(draft.sheet(), typed.edit())) {
            case Edits.Outcome.No no -> new Saved.Refused(no.why());
            case Edits.Outcome.Done done -> {
                store.write(draft, typed, kind, done);
                yield new Saved.Done(store.find(draft.code()).orElseThrow());
            }
        };
    }

    private Saved bringBack(DraftSheet draft, Typed typed, Entry.Kind kind, List<Entry> whose) {
        Optional<Entry> met = metByOthers(draft, typed);
        if (met.isPresent()) {
            return new Saved.Changed(
                    passedOver(draft, typed, kind, whose),
                    met.get().cells().stream()
                            .filter(cell -> Touched.clash(Set.of(cell), Touched.by(typed.edit(), draft.sheet())))
                            .findFirst()
                            .orElse(""),
                    met.get().by());
        }
        Saved saved = done(draft, typed, kind);
        if (!(saved instanceof Saved.Done)) {
            passedOver(draft, typed, kind, whose);
            return saved;
        }
        whose.forEach(entry -> store.stand(draft, entry.seq(), Entry.State.UNDONE));
        return new Saved.Done(store.find(draft.code()).orElseThrow());
    }

    /** It stays as it is, and the next time what was done before it is brought back; it is entered, so that being sent twice it happens once. */
    private DraftSheet passedOver(DraftSheet draft, Typed typed, Entry.Kind kind, List<Entry> whose) {
        whose.forEach(entry -> store.stand(draft, entry.seq(), Entry.State.SETTLED));
        Typed nothing = new Typed(typed.key(), typed.editor(), draft.seq(), new Edit.Together(List.of()));
        store.pass(draft, nothing, kind);
        return store.find(draft.code()).orElseThrow();
    }

    /** What somebody else did to the same meanwhile must not be undone with one's own. */
    private Optional<Entry> metByOthers(DraftSheet draft, Typed typed) {
        UUID me = access.person().id();
        Set<String> cells = Touched.by(typed.edit(), draft.sheet());
        return store.since(draft, typed.seen()).stream()
                .filter(entry -> !entry.author().equals(me) && entry.state() == Entry.State.APPLIED)
                .filter(entry -> Touched.clash(entry.cells(), cells))
                .reduce((_, newer) -> newer);
    }

    private static String cell(Typed typed, DraftSheet draft) {
        return Touched.by(typed.edit(), draft.sheet()).stream().findFirst().orElse("");
    }
}
