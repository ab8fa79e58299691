package id.laksana.sop.exchange.bpmn;

import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.version.PublishedSop;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/** A version of an SOP for other engines and for viewers of BPMN 2.0, with everything that its procedure says. */
public final class BpmnFile {

    /** Part of every ETag: goes up whenever the same version is told otherwise. */
    public static final int EDITION = 1;

    private BpmnFile() {}

    /**
     * Which version of which SOP it is.
     *
     * @param name as its agency calls it
     * @param hash of its canonical document
     */
    public record Subject(String agency, String code, int version, String name, String hash) {}

    /** Nothing of what cannot be carried out. */
    public static Optional<byte[]> of(PublishedSop sop) {
        Sheet sheet = sop.sheet();
        if (!(sheet.procedure() instanceof Procedure.Attempt.Made made)) {
            return Optional.empty();
        }
        String name = Objects.requireNonNullElse(sheet.identity().name().value(), sop.code());
        Subject subject = new Subject(
                sop.agency(),
                sop.code(),
                sop.version().no(),
                name,
                sop.version().hash());
        return Optional.of(of(subject, made.procedure(), BpmnWords.INDONESIAN));
    }

    public static byte[] of(Subject subject, Procedure procedure, BpmnWords words) {
        Unfolded unfolded = Unfolded.of(procedure, words);
        return new Definitions(subject, unfolded, procedure, words).write().getBytes(StandardCharsets.UTF_8);
    }
}
