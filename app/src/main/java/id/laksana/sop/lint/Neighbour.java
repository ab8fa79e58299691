package id.laksana.sop.lint;

import id.laksana.sop.sheet.Identity;
import id.laksana.sop.sheet.Ratifier;
import id.laksana.sop.sheet.Sheet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the agency's other sheets must know of a sheet.
 *
 * @param nip the digits of its ratifier's number
 */
public record Neighbour(
        String name,
        @Nullable String number,
        @Nullable String service,
        @Nullable String nip) {

    public static Neighbour of(Sheet sheet) {
        Identity identity = sheet.identity();
        return new Neighbour(
                Optional.ofNullable(identity.name().value()).orElse(""),
                identity.number().value(),
                sheet.reading() == null ? null : sheet.reading().service(),
                Optional.ofNullable(identity.ratifiedBy().value())
                        .map(Ratifier::nip)
                        .map(Ratifier.Nip::digits)
                        .orElse(null));
    }
}
