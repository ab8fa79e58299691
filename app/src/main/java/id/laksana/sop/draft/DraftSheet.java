package id.laksana.sop.draft;

import id.laksana.sop.sheet.Sheet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * A draft as it is now.
 *
 * @param basedOn nothing where the SOP has no version yet
 * @param seq the last entry of its log
 * @param beside texts that wait for somebody to choose
 * @param undoable whether there is something that the reader has done and can undo
 */
public record DraftSheet(
        UUID sop,
        String code,
        OptionalInt basedOn,
        Stage stage,
        long seq,
        Sheet sheet,
        String changedBy,
        Instant changedAt,
        List<Beside> beside,
        boolean undoable,
        boolean redoable) {

    public DraftSheet {
        beside = List.copyOf(beside);
    }

    public Optional<Beside> beside(String cell) {
        return beside.stream().filter(other -> other.cell().equals(cell)).findFirst();
    }
}
