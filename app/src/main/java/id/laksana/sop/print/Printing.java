package id.laksana.sop.print;

import id.laksana.sop.layout.Arrangement;
import id.laksana.sop.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that is to be printed.
 *
 * @param code what its agency calls the SOP in addresses
 * @param strips nothing where its marks are to be printed as the paper has them
 */
public record Printing(
        Sheet sheet,
        String code,
        Arrangement arrangement,
        @Nullable FlowStrips strips) {

    /** Whether the sheet was transcribed from paper, and so has labels of its own. */
    boolean isFromPaper() {
        return sheet.transcription() != null;
    }
}
