package id.laksana.sop.print;

import id.laksana.sop.layout.Arrangement;
import id.laksana.sop.procedure.Phase;
import id.laksana.sop.sheet.Forms;
import id.laksana.sop.sheet.Forms.ActivityForm;
import id.laksana.sop.sheet.Forms.NumberedText;
import id.laksana.sop.sheet.Forms.TitleForm;
import id.laksana.sop.sheet.Forms.TitleRow;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Forms 1 and 2 of a sheet written here: what somebody filled in, and what follows from the sheet. Steps are never told twice. */
final class DerivedForms {

    private final Sheet sheet;
    private final Arrangement arrangement;

    DerivedForms(Sheet sheet, Arrangement arrangement) {
        this.sheet = sheet;
        this.arrangement = arrangement;
    }

    Forms forms() {
        return new Forms(null, titles(), activity());
    }

    private <T> @Nullable T filled(Function<Forms, @Nullable T> part) {
        return sheet.forms().stream()
                .flatMap(forms -> Optional.ofNullable(part.apply(forms)).stream())
                .findFirst()
                .orElse(null);
    }

    private @Nullable String name() {
        return sheet.identity().name().value();
    }

    private TitleForm titles() {
        TitleForm filled = filled(Forms::titles);
        List<String> captions = arrangement.titles().captions();
        List<TitleRow> rows =
                filled == null ? List.of(new TitleRow("1", null, null, null, null, null, name())) : filled.rows();
        return new TitleForm(caption(captions, 0), caption(captions, 1), agency(filled), header(), rows, null);
    }

    private String agency(@Nullable TitleForm filled) {
        return filled == null
                ? Objects.requireNonNullElse(
                        sheet.letterhead().agency(),
                        String.join(" ", arrangement.letterhead().lines()))
                : filled.agency();
    }

    private List<List<String>> header() {
        Arrangement.Titles titles = arrangement.titles();
        List<List<String>> header = new ArrayList<>(List.of(titles.columns()));
        if (titles.numbered()) {
            header.add(IntStream.rangeClosed(1, titles.columns().size())
                    .mapToObj(number -> "(" + number + ")")
                    .toList());
        }
        return header;
    }

    private static String caption(List<String> captions, int place) {
        return place < captions.size() ? captions.get(place) : "";
    }

    private ActivityForm activity() {
        ActivityForm filled = filled(Forms::activity);
        List<String> captions = arrangement.activity().captions();
        List<NumberedText> opening = steps(Phase.OPENING);
        List<NumberedText> main = steps(Phase.MAIN);
        List<NumberedText> closing = steps(Phase.CLOSING);
        return new ActivityForm(
                caption(captions, 0),
                caption(captions, 1),
                filled == null ? name() : filled.title(),
                filled == null ? null : filled.kind(),
                filled == null ? null : filled.productOwner(),
                filled == null ? null : filled.activityOwner(),
                filled == null ? null : filled.scope(),
                filled == null ? name() : filled.name(),
                first(filled == null ? null : filled.openingStep(), opening),
                first(filled == null ? null : filled.mainStep(), main),
                first(filled == null ? null : filled.closingStep(), closing),
                opening,
                main,
                closing,
                null);
    }

    private static @Nullable String first(@Nullable String filled, List<NumberedText> steps) {
        return filled != null || steps.isEmpty() ? filled : steps.getFirst().text();
    }

    private List<NumberedText> steps(Phase phase) {
        Reading reading = sheet.reading();
        List<Row> rows = sheet.table().map(Table::rows).orElse(List.of());
        List<NumberedText> steps = new ArrayList<>();
        for (Row row : rows) {
            boolean belongs = reading != null
                    && reading.step(row.id())
                            .filter(step -> step.phase() == phase)
                            .isPresent();
            if (belongs) {
                String no = arrangement.table().steps().of(steps.size() + 1);
                steps.add(new NumberedText(no, row.activity().text()));
            }
        }
        return steps;
    }
}
