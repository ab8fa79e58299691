package id.laksana.sop.sheet;

import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StandardTime;
import id.laksana.sop.procedure.StepId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table. Every cell may be blank; its number says nothing about its place.
 *
 * @param marks the performer cells in which something is printed
 * @param time waktu as printed
 */
public record Row(
        StepId id,
        @Nullable String no,
        Activity activity,
        List<Mark> marks,
        ListCell requirements,
        @Nullable String time,
        ListCell outputs,
        @Nullable String remark,
        @Nullable Transcript transcript,
        @Nullable String doubt) {

    public Row {
        marks = List.copyOf(marks);
    }

    public Optional<StandardTime> standardTime() {
        return StandardTime.read(time);
    }

    /** Whose columns carry a mark of the step, in the order of the cells. */
    public List<PerformerId> marked() {
        return marks.stream()
                .filter(Mark::isOfTheStep)
                .map(Mark::performer)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /**
     * What whoever transcribed the row noted of it.
     *
     * @param lines where it stands in the document; a row over a page break stands in two places
     * @param cells how many performer cells are printed, which is not always the number of columns
     */
    public record Transcript(
            List<Integer> lines, int cells, @Nullable NamedPerformer named) {

        public Transcript {
            lines = List.copyOf(lines);
        }
    }

    /** A performer whom the words of the sheet name for the row, whether or not there is a column. */
    public record NamedPerformer(String phrase, List<PerformerId> performers, Place place, String evidence) {

        public NamedPerformer {
            performers = List.copyOf(performers);
        }

        /** Where the words stand. */
        public enum Place {
            SUBJECT,
            RECIPIENT,
            RECIPIENT_OF_PREVIOUS,
            IMPLIED,
            FORM2,
            OUTPUT,
            NOTE
        }
    }
}
