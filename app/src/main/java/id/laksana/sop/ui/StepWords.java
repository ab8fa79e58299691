package id.laksana.sop.ui;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.vaadin.flow.component.Component;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How one speaks of the steps of a table: by their printed numbers, and where one is blank or used twice by the row that it stands in. */
final class StepWords {

    private final Component reader;
    private final Map<StepId, Numbered> steps = new HashMap<>();

    StepWords(Component reader, List<Row> rows) {
        this.reader = reader;
        Map<String, Long> often = rows.stream().map(row -> number(row.no())).collect(groupingBy(no -> no, counting()));
        for (int index = 0; index < rows.size(); index++) {
            String no = number(rows.get(index).no());
            steps.putIfAbsent(rows.get(index).id(), new Numbered(no, index + 1, often.getOrDefault(no, 0L) > 1));
        }
    }

    /** @param row from 1 on */
    private record Numbered(String no, int row, boolean repeated) {

        boolean isKnownByNumber() {
            return !no.isEmpty() && !repeated;
        }
    }

    /** In a list of steps. */
    String of(StepId step) {
        return find(step)
                .map(it -> {
                    if (it.no().isEmpty()) {
                        return reader.getTranslation("step.unnumbered", it.row());
                    }
                    return it.repeated() ? reader.getTranslation("step.repeated", it.no(), it.row()) : it.no();
                })
                .orElse(step.value());
    }

    /** In a sentence. */
    String step(StepId step) {
        return find(step)
                .map(it -> it.isKnownByNumber()
                        ? reader.getTranslation("place.step", it.no())
                        : reader.getTranslation("place.step.blank", it.row()))
                .orElse(step.value());
    }

    String cell(StepId step, String column) {
        return find(step)
                .map(it -> {
                    if (it.no().isEmpty()) {
                        return reader.getTranslation("place.row.blank", it.row(), column);
                    }
                    return it.repeated()
                            ? reader.getTranslation("place.row.of-several", it.no(), it.row(), column)
                            : reader.getTranslation("place.row", it.no(), column);
                })
                .orElseGet(() -> reader.getTranslation("place.row.none", step.value()));
    }

    private Optional<Numbered> find(StepId step) {
        return Optional.ofNullable(steps.get(step));
    }

    /** Some tables print a dot after a number and some do not, often in the same column. */
    private static String number(@Nullable String no) {
        return no == null ? "" : no.strip().replaceFirst("\\.$", "");
    }
}
