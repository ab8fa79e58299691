package id.laksana.sop.draft;

import id.laksana.agency.Announcements;
import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.sop.edit.Edit;
import id.laksana.sop.edit.EditJson;
import id.laksana.sop.edit.Edits;
import id.laksana.sop.edit.Touched;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.SheetFormat;
import id.laksana.web.StaleVersion;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Drafts and their logs as they are stored: what a draft says and what was done to it are written together, and announced. */
@Singleton
class DraftStore {

    static final String TOPIC = "draft";

    private final DraftRows rows;
    private final Access access;
    private final Announcements announcements;
    private final Clock clock;

    DraftStore(DraftRows rows, Access access, Announcements announcements, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.announcements = announcements;
        this.clock = clock;
    }

    Optional<DraftSheet> find(String code) {
        return rows.find(code).map(this::draft);
    }

    /** Until the transaction ends, nobody else changes it. */
    Optional<DraftSheet> lock(String code) {
        return rows.lock(code).map(this::draft);
    }

    /** Nothing where there is one already. */
    boolean begin(UUID sop, @Nullable Integer basedOn, Sheet sheet) {
        Caller.Person by = access.person();
        byte[] content = SheetFormat.write(sheet).bytes();
        return rows.begin(sop, basedOn, SheetFormat.CURRENT, content, clock.instant(), by.id(), by.name()) > 0;
    }

    boolean knows(DraftSheet draft, UUID key) {
        return rows.knows(draft.sop(), key);
    }

    List<Entry> since(DraftSheet draft, long seq) {
        return rows.since(draft.sop(), seq).stream().map(Entry::of).toList();
    }

    /** From the newest on. */
    List<Entry> own(UUID sop) {
        return rows.newestOf(sop, access.person().id()).stream().map(Entry::of).toList();
    }

    /** Writes what an edit came to, with the edit. */
    void write(DraftSheet before, Typed typed, Entry.Kind kind, Edits.Outcome.Done done) {
        long seq = enter(before, typed, kind, Entry.State.APPLIED, done.undo(), done.cells());
        change(before, seq, done.sheet());
    }

    /** Puts another sheet in its place. */
    void rewrite(DraftSheet before, Sheet sheet) {
        Typed typed =
                new Typed(UUID.randomUUID(), UUID.randomUUID(), before.seq(), Edits.between(before.sheet(), sheet));
        Edit undo = Edits.between(sheet, before.sheet());
        Set<String> cells = Touched.by(typed.edit(), before.sheet());
        change(before, enter(before, typed, Entry.Kind.EDIT, Entry.State.APPLIED, undo, cells), sheet);
    }

    /** Keeps a text that cannot be written where it belongs. */
    long keepBeside(DraftSheet before, Typed typed) {
        Edit nothing = new Edit.Together(List.of());
        Set<String> cells = Touched.by(typed.edit(), before.sheet());
        long seq = enter(before, typed, Entry.Kind.EDIT, Entry.State.BESIDE, nothing, cells);
        change(before, seq, before.sheet());
        return seq;
    }

    /** Enters that something was asked for of which nothing came. */
    void pass(DraftSheet before, Typed typed, Entry.Kind kind) {
        change(before, enter(before, typed, kind, Entry.State.SETTLED, typed.edit(), Set.of()), before.sheet());
    }

    void stand(DraftSheet draft, long seq, Entry.State state) {
        StaleVersion.unlessUpdated(rows.stand(draft.sop(), seq, state.name()), "The entry");
    }

    void stage(DraftSheet draft, Stage stage) {
        StaleVersion.unlessUpdated(rows.stage(draft.sop(), stage.name()), "The draft");
        announce(draft.sop(), draft.seq());
    }

    void remove(DraftSheet draft) {
        StaleVersion.unlessUpdated(rows.remove(draft.sop(), draft.seq()), "The draft");
        announce(draft.sop(), draft.seq());
    }

    void removeSopWithoutVersions(UUID sop) {
        rows.removeSopWithoutVersions(sop);
    }

    private long enter(
            DraftSheet before, Typed typed, Entry.Kind kind, Entry.State state, Edit undo, Set<String> cells) {
        Caller.Person by = access.person();
        long seq = before.seq() + 1;
        rows.enter(
                before.sop(),
                seq,
                typed.key(),
                typed.editor(),
                by.id(),
                by.name(),
                clock.instant(),
                kind.name(),
                state.name(),
                EditJson.write(typed.edit()),
                EditJson.write(undo),
                String.join("\n", cells));
        return seq;
    }

    private void change(DraftSheet before, long seq, Sheet sheet) {
        Caller.Person by = access.person();
        Instant at = clock.instant();
        byte[] content = SheetFormat.write(sheet).bytes();
        rows.change(before.sop(), seq, SheetFormat.CURRENT, content, at, by.id(), by.name());
        announce(before.sop(), seq);
    }

    private void announce(UUID sop, long seq) {
        announcements.announce(TOPIC, sop + " " + seq);
    }

    private DraftSheet draft(DraftRow row) {
        List<Entry> own = own(row.sopId());
        List<Beside> beside = rows.beside(row.sopId()).stream()
                .map(Entry::of)
                .flatMap(DraftStore::beside)
                .toList();
        return new DraftSheet(
                row.sopId(),
                row.code(),
                row.basedOn() == null ? OptionalInt.empty() : OptionalInt.of(row.basedOn()),
                Stage.valueOf(row.stage()),
                row.version(),
                SheetFormat.readStored(row.content()),
                row.changedByName(),
                row.changedAt(),
                beside,
                own.stream().anyMatch(Entry::isUndoable),
                Entry.isRedoable(own));
    }

    private static Stream<Beside> beside(Entry entry) {
        return entry.edit() instanceof Edit.Write write
                ? Stream.of(new Beside(entry.seq(), write.cell(), write.text(), entry.author(), entry.by()))
                : Stream.empty();
    }
}
