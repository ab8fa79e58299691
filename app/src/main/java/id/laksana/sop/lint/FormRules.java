package id.laksana.sop.lint;

import id.laksana.sop.sheet.Forms;
import id.laksana.sop.sheet.Forms.ActivityForm;
import id.laksana.sop.sheet.Forms.NumberedText;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.RowCell;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Forms 1 and 2 say again what the sheet says; on paper they drift. */
final class FormRules {

    private FormRules() {}

    static Stream<Hit> formStepsDiffer(Inspected sheet) {
        return activity(sheet)
                .flatMap(form -> sheet.table()
                        .filter(table -> table.rows().size() != form.steps())
                        .map(table -> new Hit(
                                new Place.AtForm(2),
                                String.valueOf(form.steps()),
                                String.valueOf(table.rows().size()))));
    }

    /** Row by row, for as long as both go on. */
    static Stream<Hit> formTextDiffers(Inspected sheet) {
        List<Row> rows = sheet.rows().toList();
        return activity(sheet).flatMap(form -> {
            List<String> listed = listed(form);
            return IntStream.range(0, Math.min(rows.size(), listed.size()))
                    .filter(index ->
                            !Words.essence(rows.get(index).activity().text()).equals(Words.essence(listed.get(index))))
                    .mapToObj(index ->
                            new Hit(new Place.AtRow(rows.get(index).id(), RowCell.ACTIVITY), listed.get(index)));
        });
    }

    private static List<String> listed(ActivityForm form) {
        return Stream.of(form.opening(), form.main(), form.closing())
                .flatMap(List::stream)
                .map(NumberedText::text)
                .toList();
    }

    static Stream<Hit> formTitleDiffers(Inspected sheet) {
        String name =
                Optional.ofNullable(sheet.sheet().identity().name().value()).orElse("");
        Stream<Hit> first = own(sheet)
                .flatMap(forms -> Stream.ofNullable(forms.titles()))
                .flatMap(form -> form.rows().stream())
                .flatMap(row -> Stream.ofNullable(row.title()))
                .map(title -> new Hit(new Place.AtForm(1), title));
        Stream<Hit> second = activity(sheet)
                .flatMap(form -> Stream.ofNullable(form.title()))
                .map(title -> new Hit(new Place.AtForm(2), title));
        return Stream.concat(first, second).filter(hit -> differs(hit.data().getFirst(), name));
    }

    private static boolean differs(String title, String name) {
        return !Words.isPlaceholder(title) && !Words.essence(title).equals(Words.essence(name));
    }

    private static Stream<ActivityForm> activity(Inspected sheet) {
        return own(sheet).flatMap(forms -> Stream.ofNullable(forms.activity()));
    }

    private static Stream<Forms> own(Inspected sheet) {
        return sheet.sheet().forms().stream().filter(forms -> forms.foundUnder() == null);
    }
}
