package id.laksana.sop.edit;

import id.laksana.sop.edit.Cell.RowText;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.Activity;
import id.laksana.sop.sheet.ListCell;
import id.laksana.sop.sheet.Row;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rows with one of their cells otherwise. */
final class Rows {

    private Rows() {}

    static Row blank(StepId id) {
        return new Row(id, null, Activity.of(null), List.of(), ListCell.BLANK, null, ListCell.BLANK, null, null, null);
    }

    /** What a decision asks is no text of the row, but of how it is read. */
    static String text(Row row, RowText text) {
        return switch (text) {
            case ACTIVITY -> ActivityText.format(row.activity());
            case REQUIREMENTS -> ListText.format(row.requirements());
            case TIME -> Objects.requireNonNullElse(row.time(), "");
            case OUTPUTS -> ListText.format(row.outputs());
            case REMARK -> Objects.requireNonNullElse(row.remark(), "");
            case QUESTION -> "";
        };
    }

    static Row with(Row row, RowText cell, String text) {
        return switch (cell) {
            case ACTIVITY -> activity(row, ActivityText.parse(text));
            case REQUIREMENTS -> lists(row, ListText.parse(text), row.outputs());
            case OUTPUTS -> lists(row, row.requirements(), ListText.parse(text));
            case TIME -> words(row, orNothing(TypedLines.joined(text)), row.remark());
            case REMARK -> words(row, row.time(), orNothing(String.join("\n", TypedLines.of(text))));
            case QUESTION -> row;
        };
    }

    private static Row activity(Row row, Activity activity) {
        return new Row(
                row.id(),
                row.no(),
                activity,
                row.marks(),
                row.requirements(),
                row.time(),
                row.outputs(),
                row.remark(),
                row.transcript(),
                row.doubt());
    }

    private static Row lists(Row row, ListCell requirements, ListCell outputs) {
        return new Row(
                row.id(),
                row.no(),
                row.activity(),
                row.marks(),
                requirements,
                row.time(),
                outputs,
                row.remark(),
                row.transcript(),
                row.doubt());
    }

    private static Row words(Row row, @Nullable String time, @Nullable String remark) {
        return new Row(
                row.id(),
                row.no(),
                row.activity(),
                row.marks(),
                row.requirements(),
                time,
                row.outputs(),
                remark,
                row.transcript(),
                row.doubt());
    }

    private static @Nullable String orNothing(String text) {
        return text.isEmpty() ? null : text;
    }
}
