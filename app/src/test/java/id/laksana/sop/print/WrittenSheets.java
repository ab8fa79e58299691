package id.laksana.sop.print;

import id.laksana.sop.lint.SoundSheet;
import id.laksana.sop.procedure.Phase;
import id.laksana.sop.sheet.Field;
import id.laksana.sop.sheet.Letterhead;
import id.laksana.sop.sheet.ListCell;
import id.laksana.sop.sheet.PrintedDate;
import id.laksana.sop.sheet.Section;
import id.laksana.sop.sheet.Sections;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.With;
import java.util.List;
import java.util.stream.Stream;

/** Sheets that were never on paper. */
final class WrittenSheets {

    static final Sheet SHEET = sheet();

    private WrittenSheets() {}

    private static Sheet sheet() {
        Sheet sheet = With.identity(
                SoundSheet.SHEET, "ratified", new Field<>(null, new PrintedDate("9 Januari 2026", "2026-01-09")));
        sheet = With.with(sheet, "sections", sections());
        sheet = With.with(
                sheet,
                "letterhead",
                new Letterhead(null, null, new Letterhead.Unit(null, null, null, null), null, List.of(), null));
        List<String> times = List.of("5 menit", "1-2 jam", "3 hari");
        List<Phase> phases = List.of(Phase.OPENING, Phase.MAIN, Phase.CLOSING);
        for (int place = 0; place < times.size(); place++) {
            String time = times.get(place);
            Phase phase = phases.get(place);
            sheet = With.row(sheet, place, row -> With.with(With.with(row, "no", null), "time", time));
            sheet = With.readStep(sheet, place, step -> With.with(step, "phase", phase));
        }
        ListCell two = new ListCell(null, List.of("KTP", "Ijazah"), null);
        return With.row(sheet, 0, row -> With.with(row, "requirements", two));
    }

    private static Sections sections() {
        Section one = section("Isi");
        Section two = section("Undang-Undang", "Peraturan Daerah");
        return new Sections(two, one, one, two, one, one);
    }

    private static Section section(String... items) {
        return new Section(
                "BAGIAN",
                null,
                Stream.of(items)
                        .map(item -> new Section.Item(null, item, null, null))
                        .toList());
    }
}
