package id.laksana.samples;

import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.Basis;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Grounds;
import id.laksana.sop.procedure.Joint;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.procedure.Why;
import id.laksana.sop.sheet.Activity;
import id.laksana.sop.sheet.Field;
import id.laksana.sop.sheet.Identity;
import id.laksana.sop.sheet.Letterhead;
import id.laksana.sop.sheet.ListCell;
import id.laksana.sop.sheet.Mark;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Reading.ReadClock;
import id.laksana.sop.sheet.Reading.ReadFlow;
import id.laksana.sop.sheet.Reading.ReadPerformer;
import id.laksana.sop.sheet.Reading.ReadStep;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Section;
import id.laksana.sop.sheet.Sections;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The largest sheet that must stay usable, full of what must be shown as text and never run. */
final class MonstrousSheet {

    static final String SCRIPT = "<script>window.ran = true</script><img src=x onerror=\"window.ran = true\">";

    private static final int ROWS = 400;
    private static final int PERFORMERS = 30;
    private static final Why WHY = new Why("dibangkitkan", "generated");
    private static final Grounds GROUNDS = new Grounds(Basis.AUTHORED, WHY, List.of(SCRIPT), false);

    /** Every tenth row decides: on, or past the next row. */
    private static final int DECIDES = 10;

    static final Sheet SHEET = new Sheet(
            new Letterhead(SCRIPT, "PEMERINTAH", new Letterhead.Unit(null, null, null, null), null, List.of(), null),
            null,
            identity(),
            sections(),
            List.of(SCRIPT),
            List.of(table()),
            List.of(),
            null,
            null,
            reading());

    private MonstrousSheet() {}

    private static Identity identity() {
        Field<String> text = new Field<>(SCRIPT, "مرحبا بالعالم 🏛️ " + SCRIPT);
        return new Identity(
                text,
                new Field<>(null, null),
                new Field<>("TGL. REVISI", null),
                new Field<>(null, null),
                new Field<>(null, null),
                new Field<>(null, null),
                text,
                null);
    }

    private static Sections sections() {
        Section section = new Section(SCRIPT, SCRIPT, List.of(new Section.Item("1.", SCRIPT, SCRIPT, SCRIPT)));
        Section blank = new Section("KETERKAITAN", null, List.of());
        return new Sections(section, blank, blank, blank, blank, section);
    }

    private static Table table() {
        List<Table.Column> columns = IntStream.range(0, PERFORMERS)
                .mapToObj(column -> new Table.Column(performer(column), "Pelaksana Bidang " + column, null))
                .toList();
        return new Table(
                "t1",
                null,
                List.of(),
                null,
                columns,
                IntStream.range(0, ROWS).mapToObj(MonstrousSheet::row).toList(),
                null,
                null,
                null);
    }

    private static Row row(int row) {
        Mark mark =
                new Mark(performer(row % PERFORMERS), row % PERFORMERS + 1, "[]", List.of(Mark.Symbol.BOX), null, null);
        return new Row(
                step(row),
                String.valueOf(row + 1),
                Activity.of(activity(row)),
                List.of(mark),
                new ListCell(SCRIPT, List.of(SCRIPT, "KTP"), ListCell.Split.COMMAS),
                row % 3 == 0 ? "15 menit" : "2 hari",
                ListCell.of(SCRIPT),
                null,
                null,
                null);
    }

    private static String activity(int row) {
        return switch (row) {
            case 0 -> SCRIPT + " مرحبا بالعالم \u202eterbalik 👩🏽‍💼🏛️";
            case 1 -> "panjang ".repeat(1_250);
            case 2 -> "x".repeat(10_000);
            default -> "Menerima dan memeriksa berkas permohonan yang ke-" + row;
        };
    }

    private static Reading reading() {
        return new Reading(
                null,
                "t1",
                step(0),
                IntStream.range(0, PERFORMERS)
                        .mapToObj(column -> new ReadPerformer(performer(column), PerformerKind.ROLE, null, null, false))
                        .toList(),
                List.of(),
                IntStream.range(0, ROWS).mapToObj(MonstrousSheet::read).toList(),
                IntStream.range(0, ROWS).boxed().flatMap(MonstrousSheet::flows).toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private static ReadStep read(int row) {
        ClockOwner owner = ClockOwner.values()[row % ClockOwner.values().length];
        return new ReadStep(
                step(row),
                kind(row),
                kind(row) == StepKind.DECISION ? SCRIPT : null,
                List.of(performer(row % PERFORMERS), performer((row + 1) % PERFORMERS)),
                Joint.ALL,
                null,
                null,
                new ReadClock(owner, WHY, false),
                null,
                null,
                GROUNDS);
    }

    private static Stream<ReadFlow> flows(int row) {
        return switch (kind(row)) {
            case END -> Stream.of(new ReadFlow(step(row), null, null, Outcome.GRANTED, null, GROUNDS));
            case DECISION -> Stream.of(flow(row, Answer.YES, row + 1), flow(row, Answer.NO, row + 2));
            case START, PROCESS -> Stream.of(flow(row, null, row + 1));
        };
    }

    private static ReadFlow flow(int from, @Nullable Answer label, int to) {
        return new ReadFlow(step(from), label, step(to), null, null, GROUNDS);
    }

    private static StepKind kind(int row) {
        if (row == 0 || row == ROWS - 1) {
            return row == 0 ? StepKind.START : StepKind.END;
        }
        return row % DECIDES == 0 ? StepKind.DECISION : StepKind.PROCESS;
    }

    private static StepId step(int row) {
        return new StepId("s" + row);
    }

    private static PerformerId performer(int column) {
        return new PerformerId("p" + column);
    }
}
