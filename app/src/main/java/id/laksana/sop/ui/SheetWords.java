package id.laksana.sop.ui;

import com.vaadin.flow.component.Component;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How one speaks of a sheet's steps and performers. */
final class SheetWords {

    private final Component reader;
    private final Sheet sheet;
    private final StepWords steps;

    SheetWords(Component reader, Sheet sheet) {
        this.reader = reader;
        this.sheet = sheet;
        this.steps = new StepWords(reader, sheet);
    }

    boolean hasRow(StepId step) {
        return sheet.table().flatMap(table -> table.row(step)).isPresent();
    }

    String step(StepId step) {
        return steps.step(step.value());
    }

    /** As the head of the table has it, or the reading where there is no column. */
    String performer(PerformerId performer) {
        Stream<String> printed =
                sheet.table().flatMap(table -> table.column(performer)).map(Table.Column::name).stream();
        Stream<String> read = Stream.ofNullable(sheet.reading())
                .flatMap(reading -> reading.performers().stream())
                .filter(one -> one.performer().equals(performer))
                .flatMap(one -> Stream.ofNullable(one.named()))
                .map(Reading.Named::name);
        return Stream.concat(printed, read).findFirst().orElse(performer.value());
    }

    /** Where a flow leads: to a step, to an end of the case, or nowhere yet. */
    String target(@Nullable StepId to, @Nullable Outcome outcome) {
        if (to != null) {
            return step(to);
        }
        return outcome == null
                ? reader.getTranslation("flow.nowhere")
                : reader.getTranslation("flow.end", Words.of(outcome, reader));
    }
}
