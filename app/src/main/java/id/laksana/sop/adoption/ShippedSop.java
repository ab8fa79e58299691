package id.laksana.sop.adoption;

import id.laksana.sop.sheet.Sheet;
import java.util.List;

/**
 * An SOP that comes with the product, as an agency would take it over.
 *
 * @param id the agency and the file
 * @param owner the region whose agency wrote it
 * @param agency as its letterhead calls it; blank where it does not
 * @param code by which that agency calls it in addresses
 * @param service the canonical service that it is about
 * @param hash of the sheet as any agency would take it over
 * @param original of the sheet as that agency has it
 * @param leftOut regulations of the other region, which are not taken over
 * @param naming activities that still name the other region
 */
public record ShippedSop(
        String id,
        String owner,
        String agency,
        String code,
        String name,
        String service,
        Sheet sheet,
        String hash,
        String original,
        List<String> leftOut,
        List<String> naming) {

    public ShippedSop {
        leftOut = List.copyOf(leftOut);
        naming = List.copyOf(naming);
    }

    /** As the agency would have it that is called so. */
    public ShippedSop inNameOf(String official) {
        Sheet ours = OwnSheet.inNameOf(sheet, agency, owner, official);
        List<String> still = OwnSheet.naming(ours, OwnSheet.region(owner));
        return new ShippedSop(id, owner, agency, code, name, service, ours, hash, original, leftOut, still);
    }

    public int steps() {
        return sheet.table().map(table -> table.rows().size()).orElse(0);
    }
}
