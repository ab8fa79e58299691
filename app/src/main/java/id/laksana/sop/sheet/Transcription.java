package id.laksana.sop.sheet;

import id.laksana.sop.procedure.Basis;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a sheet of paper was read from, and what whoever read it noted. Nothing here is printed on the sheet, and a sheet written here has none.
 *
 * @param parts the blocks in the order in which the document prints them
 * @param mostComplete the printing of the table with the most rows and marks
 * @param preferred why the first printing stands first
 */
public record Transcription(
        String id,
        Lines lines,
        int order,
        List<String> parts,
        @Nullable Cover cover,
        @Nullable Related related,
        @Nullable String mostComplete,
        @Nullable String preferred,
        List<Decision> decisions,
        List<Fragment> fragments,
        @Nullable String doubt) {

    public Transcription {
        parts = List.copyOf(parts);
        decisions = List.copyOf(decisions);
        fragments = List.copyOf(fragments);
    }

    /** The service under which a book's cover lists the sheet. */
    public record Cover(int no, String name) {}

    public record Related(
            @Nullable String sameServiceAs,
            @Nullable String differsFrom,
            @Nullable String note) {}

    /** Text beside the sheet that belongs to no cell. */
    public record Fragment(String text, int line, @Nullable String doubt) {}

    /** A decision that the words of the sheet state or imply; none is drawn on paper. */
    public record Decision(
            String id,
            Kind kind,
            StepId at,
            @Nullable String condition,
            @Nullable String action,
            @Nullable StepId to,
            @Nullable String toWhom,
            @Nullable PerformerId toPerformer,
            @Nullable Otherwise otherwise,
            List<String> labels,
            List<Branch> branches,
            Basis basis,
            String evidence,
            String evidencePlace,
            @Nullable String doubt) {

        public Decision {
            labels = List.copyOf(labels);
            branches = List.copyOf(branches);
        }

        /** A gate states only the good case, a condition an obligation without a route. */
        public enum Kind {
            RETURN,
            REJECT,
            REDIRECT,
            GATE,
            CONDITION,
            BRANCH
        }
    }

    public record Otherwise(
            @Nullable String condition,
            @Nullable String action,
            @Nullable StepId to) {}

    public record Branch(String name, StepId from, StepId to) {}
}
