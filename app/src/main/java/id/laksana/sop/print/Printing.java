package id.laksana.sop.print;

import id.laksana.sop.layout.Arrangement;
import id.laksana.sop.layout.Arrangement.Columns.Part;
import id.laksana.sop.sheet.Sheet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that is to be printed.
 *
 * @param code what its agency calls the SOP in addresses
 * @param house of the agency whose it is
 * @param strips nothing where its marks are to be printed as the paper has them
 */
public record Printing(
        Sheet sheet,
        String code,
        Arrangement arrangement,
        @Nullable FlowStrips strips,
        House house) {

    /** A sheet that needs nothing of its agency's. */
    public Printing(Sheet sheet, String code, Arrangement arrangement, @Nullable FlowStrips strips) {
        this(sheet, code, arrangement, strips, House.NOBODYS);
    }

    /** The columns beside the performers: a table from paper keeps all. */
    List<Part> parts() {
        return isFromPaper() ? Part.USUAL : arrangement.table().printed();
    }

    /** Whether the sheet was transcribed from paper, and so has labels of its own. */
    boolean isFromPaper() {
        return sheet.transcription() != null;
    }
}
