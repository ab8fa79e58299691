package id.laksana.sop.reading;

import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.procedure.Why;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Sheet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an official of the agency reads a row or a performer, in place of what was proposed, and for which reason. */
public sealed interface Correction {

    int LONGEST_REASON = 1000;

    Subject.Key subject();

    String reason();

    Reading applyTo(Reading reading);

    /** The sheet with just this read anew. It need not be a procedure, and stays as it is where nobody has read what is corrected. */
    default Sheet applyTo(Sheet sheet) {
        Reading reading = sheet.reading();
        return reading == null ? sheet : sheet.with(applyTo(reading));
    }

    /** The official's words are one reason, whatever language others read in. */
    default Why why() {
        return new Why(reason(), reason());
    }

    private static void requireReason(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("No reason, or too long a one");
        }
    }

    /**
     * A row, and all that leads on from it.
     *
     * @param performers the first leads
     */
    record OfRow(
            StepId step,
            StepKind kind,
            @Nullable String question,
            List<PerformerId> performers,
            ClockOwner clock,
            List<Exit> exits,
            String reason)
            implements Correction {

        public OfRow {
            requireReason(reason);
            question = question == null || question.isBlank() ? null : question;
            performers = List.copyOf(performers);
            exits = List.copyOf(exits);
        }

        @Override
        public Subject.Key subject() {
            return new Subject.OfRow(step);
        }

        @Override
        public Reading applyTo(Reading reading) {
            return new RowCorrection(reading, this).reading();
        }
    }

    /** A way on from a row; of a decision with its answer. */
    record Exit(@Nullable Answer label, Flow.Target target) {}

    record OfPerformer(PerformerId performer, PerformerKind kind, String reason) implements Correction {

        public OfPerformer {
            requireReason(reason);
        }

        @Override
        public Subject.Key subject() {
            return new Subject.OfPerformer(performer);
        }

        @Override
        public Reading applyTo(Reading reading) {
            return RowCorrection.with(
                    reading,
                    reading.performers().stream()
                            .map(as -> as.performer().equals(performer) ? corrected(as) : as)
                            .toList(),
                    reading.steps(),
                    reading.flows());
        }

        private Reading.ReadPerformer corrected(Reading.ReadPerformer as) {
            return new Reading.ReadPerformer(performer, kind, as.named(), why(), false);
        }
    }
}
