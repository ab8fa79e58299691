package id.laksana.sop.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.identity.Role;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.edit.BlankSheet;
import id.laksana.sop.edit.Edit;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.procedure.StepId;
import id.laksana.testing.Installation;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Administrators of an agency who write a new SOP together; afterwards it is gone. */
abstract class Writers {

    static final AgencyKey AGENCY = new AgencyKey("blitar");
    static final String CODE = "uji-penulisan";
    static final StepId ONE = new StepId("one");
    static final StepId TWO = new StepId("two");
    static final PerformerId DESK = new PerformerId("desk");

    final Installation installation = Installation.get();
    final Drafts drafts = installation.bean(Drafts.class);
    final DraftKeeping keeping = installation.bean(DraftKeeping.class);
    final Writer siti = new Writer("Siti");
    final Writer budi = new Writer("Budi");

    @BeforeEach
    void begin() {
        forget();
        siti.as(() -> keeping.begin(CODE, BlankSheet.named("Uji Penulisan")));
        siti.does(new Edit.AddColumn(DESK, "Petugas", PerformerKind.ROLE, null));
        siti.does(new Edit.AddRow(ONE, null));
        siti.does(new Edit.AddRow(TWO, ONE));
        budi.looks();
    }

    @AfterEach
    void forget() {
        siti.as(() -> drafts.open(CODE).map(draft -> drafts.discard(CODE, draft.seq())));
    }

    DraftSheet draft() {
        return siti.as(() -> drafts.open(CODE)).orElseThrow();
    }

    /** Somebody with a page of the editor open. */
    final class Writer {

        final UUID editor = UUID.randomUUID();
        private final Caller who;
        private long seen;

        Writer(String name) {
            who = new Caller.Person(
                    UUID.randomUUID(),
                    "uji",
                    name,
                    Map.of(AGENCY, Set.of(Role.ADMINISTRATOR)),
                    Set.of(),
                    Set.of(),
                    Optional.empty());
        }

        <T> T as(Supplier<T> work) {
            try (var _ = Access.context(who).propagate()) {
                return installation.bean(CurrentAgency.class).serve(AGENCY, work);
            }
        }

        void looks() {
            seen = draft().seq();
        }

        Saved does(Edit edit) {
            return does(UUID.randomUUID(), edit);
        }

        Saved does(UUID key, Edit edit) {
            Saved saved = as(() -> drafts.apply(CODE, new Typed(key, editor, seen, edit)));
            if (saved instanceof Saved.Done(DraftSheet now)) {
                seen = now.seq();
            }
            return saved;
        }

        Saved undoes() {
            return as(() -> drafts.undo(CODE, UUID.randomUUID(), editor));
        }

        Saved redoes() {
            return as(() -> drafts.redo(CODE, UUID.randomUUID(), editor));
        }
    }

    static Edit.Write activity(StepId row, String text) {
        return new Edit.Write("row/" + row + "/ACTIVITY", text);
    }

    String activity(StepId row) {
        return draft().sheet()
                .table()
                .flatMap(table -> table.row(row))
                .map(found -> found.activity().text())
                .orElse("-");
    }

    static <T> T as(Class<T> type, Saved saved) {
        assertThat(saved).isInstanceOf(type);
        return type.cast(saved);
    }
}
