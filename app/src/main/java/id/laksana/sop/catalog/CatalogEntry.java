package id.laksana.sop.catalog;

import id.laksana.sop.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A document of the catalog.
 *
 * @param id the agency and the file: {@code kudus/01-izin-usaha-industri}
 * @param service the canonical service that it is about
 * @param printed as the paper has it
 * @param read the same with a proposal of how it is carried out; nothing where the paper has no table
 */
public record CatalogEntry(
        String id, String service, Sheet printed, @Nullable Sheet read) {

    public String agency() {
        return id.substring(0, id.indexOf('/'));
    }

    /** The name of the file without its number, by which the agency calls the SOP in addresses. */
    public String code() {
        return id.substring(id.indexOf('-') + 1);
    }

    @Override
    public String toString() {
        return id;
    }
}
