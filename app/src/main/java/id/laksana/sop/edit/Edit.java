package id.laksana.sop.edit;

import id.laksana.sop.edit.Cell.RowText;
import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Reading.Alias;
import id.laksana.sop.sheet.Reading.Doubt;
import id.laksana.sop.sheet.Reading.OpenCheck;
import id.laksana.sop.sheet.Reading.ReadFlow;
import id.laksana.sop.sheet.Reading.ReadPerformer;
import id.laksana.sop.sheet.Reading.ReadStep;
import id.laksana.sop.sheet.Reading.Variant;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One act of whoever writes a sheet, as it is stored and sent. */
public sealed interface Edit {

    /** @param cell by its name */
    record Write(String cell, String text) implements Edit {}

    /** Sets the performer's symbol in the row, or takes it away; the first who has one leads. */
    record Act(StepId row, PerformerId performer, boolean acts) implements Edit {}

    /** Makes one of those who act in the row the one who leads. */
    record Lead(StepId row, PerformerId performer) implements Edit {}

    record Kind(StepId row, StepKind kind) implements Edit {}

    /**
     * Leads on from a row: to another, or to the end of the case.
     *
     * @param answer of a decision
     * @param to nothing where the case ends, or where the exit is taken away
     */
    record Exit(
            StepId from,
            @Nullable Answer answer,
            @Nullable StepId to,
            @Nullable Outcome outcome,
            @Nullable ClockOwner waitsFor)
            implements Edit {}

    /** @param value as {@link Trait} writes it; blank where nothing is said */
    record Tell(StepId row, Trait trait, String value) implements Edit {}

    /** @param after at the top where there is none */
    record AddRow(StepId row, @Nullable StepId after) implements Edit {}

    record RemoveRow(StepId row) implements Edit {}

    record MoveRow(StepId row, @Nullable StepId after) implements Edit {}

    /**
     * Cuts what is done in two; what stands behind goes into a row of its own.
     *
     * @param at how many letters of the activity, as it is written in lines, stay
     */
    record Split(StepId row, StepId added, int at) implements Edit {}

    /** Puts all of another row behind what the row says, and takes the other away. */
    record Join(StepId row, StepId with) implements Edit {}

    /** @param after as the first where there is none */
    record AddColumn(
            PerformerId performer,
            String name,
            PerformerKind kind,
            @Nullable PerformerId after) implements Edit {}

    record RemoveColumn(PerformerId performer) implements Edit {}

    record MoveColumn(PerformerId performer, @Nullable PerformerId after) implements Edit {}

    record Role(PerformerId performer, PerformerKind kind) implements Edit {}

    /**
     * Fills rows from a cell on, downwards and to the right, with rows added where there are none.
     *
     * @param first the row that is filled first; nothing where all rows are added
     * @param column the text that is filled first
     * @param added names for rows that are added, as many as there may be need for
     */
    record Paste(@Nullable StepId first, RowText column, List<List<String>> texts, List<StepId> added) implements Edit {

        public Paste {
            texts = texts.stream().map(List::copyOf).toList();
            added = List.copyOf(added);
        }
    }

    /** Several at once, all of them or none. */
    record Together(List<Edit> edits) implements Edit {

        public Together {
            edits = List.copyOf(edits);
        }
    }

    /** Brings rows, columns and exits back as they were. */
    record Restore(
            List<StepId> withoutRows,
            List<PerformerId> withoutColumns,
            List<Column> columns,
            List<Place> places,
            List<Row> rows,
            List<ReadStep> steps,
            List<Exits> exits,
            @Nullable Notes notes)
            implements Edit {

        public Restore {
            withoutRows = List.copyOf(withoutRows);
            withoutColumns = List.copyOf(withoutColumns);
            columns = List.copyOf(columns);
            places = List.copyOf(places);
            rows = List.copyOf(rows);
            steps = List.copyOf(steps);
            exits = List.copyOf(exits);
        }

        /** Where a row stands, whether it is still there or comes back. */
        public record Place(StepId row, @Nullable StepId after) {}

        public record Column(
                Table.Column column,
                @Nullable ReadPerformer performer,
                @Nullable PerformerId after,
                List<Alias> aliases) {

            public Column {
                aliases = List.copyOf(aliases);
            }
        }

        /** What whoever read the paper noted of rows; all of it, because it belongs to none of them alone. */
        public record Notes(List<OpenCheck> openChecks, List<Variant> variants, List<Doubt> doubts) {

            public Notes {
                openChecks = List.copyOf(openChecks);
                variants = List.copyOf(variants);
                doubts = List.copyOf(doubts);
            }

            static Notes of(Reading reading) {
                return new Notes(reading.openChecks(), reading.variants(), reading.doubts());
            }
        }

        /** All that leads on from a row. */
        public record Exits(StepId from, List<ReadFlow> flows) {

            public Exits {
                flows = List.copyOf(flows);
            }
        }
    }
}
