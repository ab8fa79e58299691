package id.laksana.bench;

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
import id.laksana.sop.draft.page.EditableSheet;
import id.laksana.sop.draft.page.Patch;
import id.laksana.sop.draft.page.SentSheet;
import id.laksana.sop.edit.BlankSheet;
import id.laksana.sop.edit.Edit;
import id.laksana.sop.edit.Edits;
import id.laksana.sop.official.Edition;
import id.laksana.sop.official.Editions;
import id.laksana.sop.official.OfficialPrints;
import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.version.Sops;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.SynchronousTransactionManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How long the server takes for an edit, from what the page sends to what it is answered: stored in PostgreSQL, held against all rules, drawn anew,
 * and of that what is otherwise. Beside it, the floor: the same content stored by one statement and a commit.
 */
final class EditorBench {

    private static final AgencyKey AGENCY = AgencyKey.parse("dairi").orElseThrow();
    private static final List<Integer> STEPS = List.of(10, 40, 150);
    private static final int PERFORMERS = 8;
    private static final int WARM_UP = 60;
    private static final int ROUNDS = 200;

    private final ServedApp app;

    private EditorBench(ServedApp app) {
        this.app = app;
    }

    static void run() {
        try (ServedApp app = ServedApp.start()) {
            new EditorBench(app).measure();
        }
    }

    private void measure() {
        System.out.println("Milliseconds for an edit, 50th and 95th percentile of " + ROUNDS + " after " + WARM_UP);
        System.out.printf(
                Locale.ROOT, "%6s %16s %16s %16s %16s %10s%n", "steps", "all", "stored", "rules", "drawn", "floor");
        STEPS.forEach(steps -> atWork(() -> measure(steps)));
    }

    private Object measure(int steps) {
        String code = "uji-kecepatan-" + steps;
        DraftSheet draft =
                app.bean(DraftKeeping.class).begin(code, sheet(steps)).orElseThrow();
        Editions editions = app.bean(Editions.class);
        Edition edition = editions.draft(code, 1, draft.sheet(), editions.newestLayout(), draft.changedAt());
        Round round = new Round(code, edition, draft.sop(), steps);
        for (int at = 0; at < WARM_UP; at++) {
            round.edit(at, null);
        }
        Times times = new Times();
        for (int at = 0; at < ROUNDS; at++) {
            round.edit(at, times);
        }
        System.out.printf(
                Locale.ROOT,
                "%6d %16s %16s %16s %16s %10s%n",
                steps,
                told(times.all),
                told(times.stored),
                told(times.rules),
                told(times.drawn),
                told(times.floor));
        return app.bean(Drafts.class)
                .discard(code, app.bean(Drafts.class).open(code).orElseThrow().seq());
    }

    private static String told(List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return "%.1f %.1f".formatted(sorted.get(sorted.size() / 2) / 1e6, sorted.get(sorted.size() * 95 / 100) / 1e6);
    }

    private static final class Times {

        private final List<Long> all = new ArrayList<>();
        private final List<Long> stored = new ArrayList<>();
        private final List<Long> rules = new ArrayList<>();
        private final List<Long> drawn = new ArrayList<>();
        private final List<Long> floor = new ArrayList<>();
    }

    /** A page that edits: in turn a text is written, a symbol is set or taken, and an exit led elsewhere. */
    private final class Round {

        private final UUID editor = UUID.randomUUID();
        private final SentSheet page = new SentSheet();
        private final String code;
        private final Edition edition;
        private final UUID sop;
        private final int steps;

        Round(String code, Edition edition, UUID sop, int steps) {
            this.code = code;
            this.edition = edition;
            this.sop = sop;
            this.steps = steps;
        }

        void edit(int at, @Nullable Times times) {
            long begun = System.nanoTime();
            DraftSheet now = stored(at);
            long stored = System.nanoTime();
            int found = app.bean(Sops.class).findings(sop, now.sheet()).size();
            long held = System.nanoTime();
            Patch patch = drawn(now.sheet());
            long drawn = System.nanoTime();
            if (patch.isNothing() && found < 0) {
                throw new IllegalStateException("Nothing came of edit " + at);
            }
            floor();
            long floor = System.nanoTime();
            if (times != null) {
                times.all.add(drawn - begun);
                times.stored.add(stored - begun);
                times.rules.add(held - stored);
                times.drawn.add(drawn - held);
                times.floor.add(floor - drawn);
            }
        }

        private DraftSheet stored(int at) {
            Typed typed = new Typed(UUID.randomUUID(), editor, Integer.MAX_VALUE, edit(at));
            return switch (app.bean(Drafts.class).apply(code, typed)) {
                case Saved.Done done -> done.now();
                case Saved other -> throw new IllegalStateException(other.toString());
            };
        }

        private Edit edit(int at) {
            StepId row = step(1 + at % (steps - 2));
            return switch (at % 3) {
                case 0 -> new Edit.Write("row/" + row + "/ACTIVITY", "Memeriksa berkas untuk kali ke-" + at);
                case 1 -> new Edit.Act(row, performer(at % PERFORMERS), at % 2 == 0);
                default -> new Edit.Exit(step(5), Answer.NO, step(at % steps), null, null);
            };
        }

        private Patch drawn(Sheet sheet) {
            Edition drawn = new Edition(
                    code, 1, sheet, edition.layout(), edition.recorded(), edition.address(), edition.house());
            return page.next(EditableSheet.of(app.bean(OfficialPrints.class).draft(drawn), sheet));
        }

        @SuppressWarnings("unchecked")
        private void floor() {
            SynchronousTransactionManager<Connection> transactions = app.bean(SynchronousTransactionManager.class);
            transactions.executeWrite(_ -> app.bean(JdbcOperations.class).execute(connection -> {
                try (PreparedStatement update = connection.prepareStatement(
                        "update sop_draft set content = content || ''::bytea where sop_id = ?")) {
                    update.setObject(1, sop);
                    return update.executeUpdate();
                }
            }));
        }
    }

    /** Every fifth step decides and leads back. */
    private static Sheet sheet(int steps) {
        List<Edit> edits = new ArrayList<>();
        for (int at = 0; at < PERFORMERS; at++) {
            edits.add(new Edit.AddColumn(
                    performer(at), "Pelaksana " + at, PerformerKind.ROLE, at == 0 ? null : performer(at - 1)));
        }
        for (int at = 0; at < steps; at++) {
            edits.add(new Edit.AddRow(step(at), at == 0 ? null : step(at - 1)));
            edits.add(new Edit.Write(
                    "row/" + step(at) + "/ACTIVITY", "Memeriksa kelengkapan berkas permohonan izin " + at));
            edits.add(new Edit.Write(
                    "row/" + step(at) + "/REQUIREMENTS", "Berkas permohonan\nDaftar periksa\nBuku agenda"));
            edits.add(new Edit.Write("row/" + step(at) + "/TIME", "15 menit"));
            edits.add(new Edit.Act(step(at), performer((at * 3) % PERFORMERS), true));
        }
        for (int at = 5; at < steps - 1; at += 5) {
            edits.add(new Edit.Kind(step(at), StepKind.DECISION));
            edits.add(new Edit.Exit(step(at), Answer.NO, step(at - 3), null, null));
        }
        edits.add(new Edit.Kind(step(steps - 1), StepKind.END));
        Sheet sheet = BlankSheet.named("Uji kecepatan");
        for (Edit edit : edits) {
            sheet = Edits.apply(sheet, edit) instanceof Edits.Outcome.Done done ? done.sheet() : sheet;
        }
        return sheet;
    }

    private static StepId step(int at) {
        return new StepId("s" + at);
    }

    private static PerformerId performer(int at) {
        return new PerformerId("p" + at);
    }

    private <T> T atWork(Supplier<T> work) {
        Caller caller = new Caller.Person(
                UUID.randomUUID(),
                "penyusun",
                "Penyusun Uji",
                Map.of(AGENCY, Set.of(Role.ADMINISTRATOR)),
                Set.of(),
                Set.of(),
                Optional.empty());
        try (var _ = Access.context(caller).propagate()) {
            return app.bean(CurrentAgency.class).serve(AGENCY, work);
        }
    }
}
