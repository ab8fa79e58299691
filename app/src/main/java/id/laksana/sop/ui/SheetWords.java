package id.laksana.sop.ui;

import com.vaadin.flow.component.Component;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one speaks of a sheet's steps and performers in sentences. */
final class SheetWords {

    private final Component reader;
    private final Sheet sheet;
    private final StepWords steps;

    SheetWords(Component reader, Sheet sheet) {
        this.reader = reader;
        this.sheet = sheet;
        this.steps = new StepWords(reader, sheet.table().map(Table::rows).orElse(List.of()));
    }

    boolean hasRow(StepId step) {
        return sheet.table().flatMap(table -> table.row(step)).isPresent();
    }

    String step(StepId step) {
        return steps.step(step);
    }

    String performer(PerformerId performer) {
        return sheet.nameOf(performer).orElse(performer.value());
    }

    String target(@Nullable StepId to, @Nullable Outcome outcome) {
        return Words.target(to, outcome, steps, reader);
    }
}
