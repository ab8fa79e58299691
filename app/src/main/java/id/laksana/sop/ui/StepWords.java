package id.laksana.sop.ui;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.vaadin.flow.component.Component;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How one speaks of a step: by its printed number, and where that is blank or used twice by the row that it stands in. */
public final class StepWords {

    private final Component reader;
    private final List<Row> rows;
    private final Map<String, Long> numbers;

    public StepWords(Component reader, Sheet sheet) {
        this.reader = reader;
        this.rows = sheet.table().map(Table::rows).orElse(List.of());
        this.numbers = rows.stream().map(StepWords::number).collect(groupingBy(Function.identity(), counting()));
    }

    /** In a sentence. */
    public String step(String id) {
        int row = row(new StepId(id));
        if (row == 0) {
            return id;
        }
        String number = number(rows.get(row - 1));
        return isKnownBy(number)
                ? reader.getTranslation("place.step", number)
                : reader.getTranslation("place.step.blank", row);
    }

    String cell(StepId step, String column) {
        int row = row(step);
        if (row == 0) {
            return reader.getTranslation("place.row.none", step.value());
        }
        String number = number(rows.get(row - 1));
        if (number.isEmpty()) {
            return reader.getTranslation("place.row.blank", row, column);
        }
        return isKnownBy(number)
                ? reader.getTranslation("place.row", number, column)
                : reader.getTranslation("place.row.of-several", number, row, column);
    }

    /** From 1 on; 0 where there is none. */
    private int row(StepId step) {
        return rows.stream().map(Row::id).toList().indexOf(step) + 1;
    }

    private boolean isKnownBy(String number) {
        return !number.isEmpty() && numbers.getOrDefault(number, 0L) == 1;
    }

    private static String number(Row row) {
        String no = row.no() == null ? "" : row.no().strip();
        return no.endsWith(".") ? no.substring(0, no.length() - 1) : no;
    }
}
