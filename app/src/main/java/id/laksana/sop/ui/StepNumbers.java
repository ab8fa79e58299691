package id.laksana.sop.ui;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.vaadin.flow.component.Component;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What steps are called: by the number that is printed, and by their row where none is, or the same more than once. */
final class StepNumbers {

    private final Map<StepId, String> names = new HashMap<>();

    StepNumbers(List<Row> rows, Component reader) {
        Map<String, Long> often = rows.stream().map(row -> number(row.no())).collect(groupingBy(no -> no, counting()));
        for (int index = 0; index < rows.size(); index++) {
            String no = number(rows.get(index).no());
            names.putIfAbsent(rows.get(index).id(), name(no, index + 1, often.getOrDefault(no, 0L), reader));
        }
    }

    String of(StepId step) {
        return names.getOrDefault(step, step.value());
    }

    private static String name(String no, int row, long often, Component reader) {
        if (no.isEmpty()) {
            return reader.getTranslation("step.unnumbered", row);
        }
        return often > 1 ? reader.getTranslation("step.repeated", no, row) : no;
    }

    /** Some tables print a dot after a number and some do not, often in the same column. */
    private static String number(@Nullable String no) {
        return no == null ? "" : no.strip().replaceFirst("\\.$", "");
    }
}
