package id.laksana.agreement;

import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.exchange.bpmn.BpmnFile;
import id.laksana.sop.exchange.bpmn.BpmnWords;
import id.laksana.sop.procedure.Procedure;
import java.util.Objects;

/** Files as they are downloaded, of procedures that nobody has stored. */
final class Exported {

    private Exported() {}

    static byte[] of(Procedure procedure) {
        BpmnFile.Subject subject = new BpmnFile.Subject("contoh", "izin", 1, "Izin contoh", "0".repeat(64));
        return BpmnFile.of(subject, procedure, BpmnWords.INDONESIAN);
    }

    /** As it is carried out. */
    static Procedure procedure(CatalogEntry entry) {
        return switch (Objects.requireNonNull(entry.read()).procedure()) {
            case Procedure.Attempt.Made made -> made.procedure();
            case Procedure.Attempt.Refused refused -> throw new IllegalArgumentException(refused.toString());
        };
    }
}
