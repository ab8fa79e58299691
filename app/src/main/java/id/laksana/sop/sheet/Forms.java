package id.laksana.sop.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Forms 1 and 2 as printed with a sheet, be it its own or, misplaced, another's. */
public record Forms(
        @Nullable String foundUnder,
        @Nullable TitleForm titles,
        @Nullable ActivityForm activity) {

    /** Form 1: how the title follows from the agency's duties. */
    public record TitleForm(
            String label,
            String heading,
            String agency,
            List<List<String>> header,
            List<TitleRow> rows,
            @Nullable Lines source) {

        public TitleForm {
            header = header.stream().map(List::copyOf).toList();
            rows = List.copyOf(rows);
        }
    }

    public record TitleRow(
            String no,
            @Nullable String duty,
            @Nullable String function,
            @Nullable String subFunction,
            @Nullable String output,
            @Nullable String aspect,
            @Nullable String title) {}

    /** Form 2: the activity, its owners and, once more, its steps. */
    public record ActivityForm(
            String label,
            String heading,
            @Nullable String title,
            @Nullable String kind,
            @Nullable String productOwner,
            @Nullable String activityOwner,
            @Nullable String scope,
            @Nullable String name,
            @Nullable String openingStep,
            @Nullable String mainStep,
            @Nullable String closingStep,
            List<NumberedText> opening,
            List<NumberedText> main,
            List<NumberedText> closing,
            @Nullable Lines source) {

        public ActivityForm {
            opening = List.copyOf(opening);
            main = List.copyOf(main);
            closing = List.copyOf(closing);
        }

        public int steps() {
            return opening.size() + main.size() + closing.size();
        }
    }

    public record NumberedText(@Nullable String no, String text) {}
}
