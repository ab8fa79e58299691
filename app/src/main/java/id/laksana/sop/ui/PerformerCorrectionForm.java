package id.laksana.sop.ui;

import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.sheet.Reading;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who a performer is read to be, as it is edited. */
public record PerformerCorrectionForm(@Nullable PerformerKind kind, String reason) {

    /** As it is read now; the reason is the official's own. */
    static PerformerCorrectionForm of(Reading reading, PerformerId performer) {
        PerformerKind kind = reading.performers().stream()
                .filter(as -> as.performer().equals(performer))
                .flatMap(as -> Stream.ofNullable(as.kind()))
                .findFirst()
                .orElse(null);
        return new PerformerCorrectionForm(kind, "");
    }
}
