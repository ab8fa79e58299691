package id.laksana.sop.exchange.bpmn;

import id.laksana.sop.draw.ChartWords;
import id.laksana.sop.procedure.ClockOwner;
import java.util.Map;

/**
 * The words that the file adds to those of the procedure.
 *
 * @param chart the answers and outcomes, as the drawing has them
 * @param start what the start event is called
 * @param waits what is waited for
 */
public record BpmnWords(ChartWords chart, String start, Map<ClockOwner, String> waits) {

    public static final BpmnWords INDONESIAN = new BpmnWords(
            ChartWords.INDONESIAN,
            "Mulai",
            Map.of(
                    ClockOwner.AGENCY, "Menunggu instansi",
                    ClockOwner.APPLICANT, "Menunggu pemohon",
                    ClockOwner.EXTERNAL, "Menunggu pihak luar"));

    public BpmnWords {
        waits = Map.copyOf(waits);
        if (waits.size() < ClockOwner.values().length) {
            throw new IllegalArgumentException("Words are missing: " + waits);
        }
    }
}
