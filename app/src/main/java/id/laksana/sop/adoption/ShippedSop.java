package id.laksana.sop.adoption;

import id.laksana.sop.sheet.Sheet;
import java.util.List;

/**
 * An SOP that comes with the product, as an agency would take it over.
 *
 * @param id the agency and the file
 * @param owner the region whose agency wrote it
 * @param code by which that agency calls it in addresses
 * @param service the canonical service that it is about
 * @param hash of the sheet as it would be taken over
 * @param leftOut regulations of the other region, which are not taken over
 * @param naming activities that still name the other region
 */
public record ShippedSop(
        String id,
        String owner,
        String code,
        String name,
        String service,
        Sheet sheet,
        String hash,
        List<String> leftOut,
        List<String> naming) {

    public ShippedSop {
        leftOut = List.copyOf(leftOut);
        naming = List.copyOf(naming);
    }

    public int steps() {
        return sheet.table().map(table -> table.rows().size()).orElse(0);
    }
}
