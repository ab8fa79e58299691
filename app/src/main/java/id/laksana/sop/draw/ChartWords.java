package id.laksana.sop.draw;

import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.Outcome;
import java.util.Map;

/** The words that a chart adds to those of the procedure; short, for they stand beside lines and in small capsules. */
public record ChartWords(Map<Answer, String> answers, Map<Outcome, String> outcomes) {

    public static final ChartWords INDONESIAN = new ChartWords(
            Map.of(Answer.YES, "Ya", Answer.NO, "Tidak"),
            Map.of(
                    Outcome.GRANTED, "Terbit",
                    Outcome.COMPLETED, "Selesai",
                    Outcome.REFUSED, "Ditolak",
                    Outcome.RETURNED, "Kembali",
                    Outcome.WITHDRAWN, "Dicabut"));

    public ChartWords {
        answers = Map.copyOf(answers);
        outcomes = Map.copyOf(outcomes);
        if (answers.size() < Answer.values().length || outcomes.size() < Outcome.values().length) {
            throw new IllegalArgumentException("Words are missing: " + answers + outcomes);
        }
    }
}
