package id.laksana.testing;

import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.identity.Role;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.draft.DraftKeeping;
import id.laksana.sop.draft.DraftSheet;
import id.laksana.sop.draft.Drafts;
import id.laksana.sop.draft.Saved;
import id.laksana.sop.draft.Typed;
import id.laksana.sop.edit.BlankSheet;
import id.laksana.sop.edit.Edit;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.procedure.StepId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The draft of a new SOP that a test writes in, and what of it is stored. */
public final class WrittenDraft {

    private final Installation installation;
    private final AgencyKey agency;
    private final String code;
    private final Drafts drafts;
    private final UUID editor = UUID.randomUUID();
    private final Caller writer;

    public WrittenDraft(Installation installation, AgencyKey agency, String code) {
        this.installation = installation;
        this.agency = agency;
        this.code = code;
        this.drafts = installation.bean(Drafts.class);
        this.writer = new Caller.Person(
                UUID.randomUUID(),
                "uji",
                "Penulis Contoh",
                Map.of(agency, Set.of(Role.ADMINISTRATOR)),
                Set.of(),
                Set.of(),
                Optional.empty());
    }

    /** With a performer and blank rows. */
    public List<StepId> begin(int rows) {
        forget();
        as(() -> installation.bean(DraftKeeping.class).begin(code, BlankSheet.named("Uji Penulisan")));
        does(new Edit.AddColumn(new PerformerId("petugas"), "Petugas", PerformerKind.ROLE, null));
        List<StepId> ids = IntStream.rangeClosed(1, rows)
                .mapToObj(no -> new StepId("b" + no))
                .toList();
        StepId above = null;
        for (StepId id : ids) {
            does(new Edit.AddRow(id, above));
            above = id;
        }
        return ids;
    }

    /** With nothing but a name. */
    public void beginBlank(String name) {
        forget();
        as(() -> installation.bean(DraftKeeping.class).begin(code, BlankSheet.named(name)));
    }

    public void does(Edit edit) {
        long seen = draft().map(DraftSheet::seq).orElse(0L);
        Saved saved = as(() -> drafts.apply(code, new Typed(UUID.randomUUID(), editor, seen, edit)));
        if (!(saved instanceof Saved.Done)) {
            throw new AssertionError(edit + ": " + saved);
        }
    }

    public List<String> activities() {
        return draft().orElseThrow().sheet().tables().getFirst().rows().stream()
                .map(row -> row.activity().text())
                .toList();
    }

    /** Of all edits that are stored. */
    public List<String> keys() {
        return as(() -> drafts.since(code, 0)).stream()
                .map(entry -> entry.key().toString())
                .toList();
    }

    public Optional<DraftSheet> draft() {
        return as(() -> drafts.open(code));
    }

    public void forget() {
        draft().ifPresent(there -> as(() -> drafts.discard(code, there.seq())));
    }

    private <T> T as(Supplier<T> work) {
        try (var _ = Access.context(writer).propagate()) {
            return installation.bean(CurrentAgency.class).serve(agency, work);
        }
    }
}
