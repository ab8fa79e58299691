package id.laksana.sop.adoption;

import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.sheet.Letterhead;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.SheetFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The SOPs that come with the product and can be carried out; read when first asked for, and once. */
public final class ShippedSops {

    private ShippedSops() {}

    public static List<ShippedSop> all() {
        return Read.ALL;
    }

    public static Optional<ShippedSop> find(String id) {
        return all().stream().filter(shipped -> shipped.id().equals(id)).findFirst();
    }

    private static Stream<ShippedSop> shipped(CatalogEntry entry) {
        Sheet read = entry.read();
        if (read == null || !(read.procedure() instanceof Procedure.Attempt.Made)) {
            return Stream.empty();
        }
        OwnSheet own = OwnSheet.of(read);
        String owner = Optional.ofNullable(read.letterhead().region())
                .map(Letterhead.Region::name)
                .orElse(entry.agency());
        String name = Optional.ofNullable(read.identity().name().value()).orElse(entry.code());
        return Stream.of(new ShippedSop(
                entry.id(),
                owner,
                Optional.ofNullable(read.letterhead().agency()).orElse(""),
                entry.code(),
                name.replaceAll("\\s+", " ").strip(),
                entry.service(),
                own.sheet(),
                SheetFormat.write(own.sheet()).hash(),
                SheetFormat.write(read).hash(),
                own.leftOut(),
                own.naming()));
    }

    private static final class Read {
        private static final List<ShippedSop> ALL =
                Catalog.entries().stream().flatMap(ShippedSops::shipped).toList();
    }
}
