package id.laksana.sop.lint;

import id.laksana.sop.procedure.Obstacle;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.sheet.Forms;
import id.laksana.sop.sheet.IdentityField;
import id.laksana.sop.sheet.RowCell;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import id.laksana.sop.sheet.Transcription;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules of the sheet as a whole. */
final class SheetRules {

    private static final Place SHEET = new Place.WholeSheet();

    private SheetRules() {}

    /** Of a sheet that nobody has read yet nothing is expected. */
    static Stream<Hit> notRunnable(Inspected sheet) {
        return sheet.reading().isPresent() && sheet.attempt() instanceof Procedure.Attempt.Refused refused
                ? refused.obstacles().stream().map(SheetRules::hit)
                : Stream.empty();
    }

    private static Hit hit(Obstacle obstacle) {
        return new Hit(place(obstacle), obstacle.getClass().getSimpleName());
    }

    private static Place place(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.AtStep at -> new Place.AtRow(at.step(), RowCell.ACTIVITY);
            case Obstacle.RepeatedPerformer at -> new Place.AtPerformer(at.performer());
            case Obstacle.PerformerWithoutKind at -> new Place.AtPerformer(at.performer());
            case Obstacle.PerformerWithoutName at -> new Place.AtPerformer(at.performer());
            case Obstacle.NoTable _, Obstacle.NoReading _, Obstacle.NoSteps _, Obstacle.UnknownEntry _ -> SHEET;
        };
    }

    static Stream<Hit> noTable(Inspected sheet) {
        return sheet.sheet().tables().isEmpty() ? Stream.of(new Hit(SHEET)) : Stream.empty();
    }

    static Stream<Hit> severalTables(Inspected sheet) {
        List<Table> tables = sheet.sheet().tables();
        return tables.size() < 2
                ? Stream.empty()
                : Stream.of(new Hit(SHEET, tables.stream().map(Table::id).toList()));
    }

    static Stream<Hit> misplacedBlock(Inspected sheet) {
        Stream<Hit> tables = sheet.sheet().tables().stream()
                .filter(table -> table.foundUnder() != null)
                .map(table -> new Hit(new Place.AtTable(table.id())));
        Stream<Hit> forms = sheet.sheet().forms().stream()
                .filter(form -> form.foundUnder() != null)
                .flatMap(SheetRules::forms)
                .map(form -> new Hit(new Place.AtForm(form)));
        return Stream.concat(tables, forms);
    }

    private static Stream<Integer> forms(Forms forms) {
        return Stream.concat(
                forms.titles() == null ? Stream.empty() : Stream.of(1),
                forms.activity() == null ? Stream.empty() : Stream.of(2));
    }

    static Stream<Hit> looseText(Inspected sheet) {
        return transcription(sheet.sheet())
                .flatMap(notes -> notes.fragments().stream())
                .map(fragment -> new Hit(SHEET, fragment.text()));
    }

    static Stream<Hit> coverNameDiffers(Inspected sheet) {
        String name =
                Optional.ofNullable(sheet.sheet().identity().name().value()).orElse("");
        return transcription(sheet.sheet())
                .flatMap(notes -> Stream.ofNullable(notes.cover()))
                .map(Transcription.Cover::name)
                .filter(cover -> !Words.essence(cover).equals(Words.essence(name)))
                .map(cover -> new Hit(new Place.AtField(IdentityField.NAME), cover, name));
    }

    private static Stream<Transcription> transcription(Sheet sheet) {
        return Stream.ofNullable(sheet.transcription());
    }
}
