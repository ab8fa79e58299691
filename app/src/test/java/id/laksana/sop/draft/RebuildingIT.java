package id.laksana.sop.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.edit.BlankSheet;
import id.laksana.sop.edit.Edit;
import id.laksana.sop.edit.Rebuilding;
import id.laksana.sop.edit.Written;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.SheetFormat;
import id.laksana.testing.InTurn;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The catalogs' SOPs are written anew on the server, each edit stored; those that the browser writes are not written here again. */
@InTurn("a new SOP of Blitar that is being written")
class RebuildingIT extends Writers {

    private int edits;

    @Test
    void shouldWriteEverySopOfTheCatalogsFromAnEmptyDraft() {
        Catalog.agencies().stream()
                .flatMap(agency -> Catalog.entries(agency).stream())
                .filter(entry -> entry.read() != null)
                .forEach(this::rebuild);

        System.out.printf("%,d edits were stored one by one%n", edits);
    }

    private void rebuild(CatalogEntry entry) {
        AtomicInteger ids = new AtomicInteger();
        Sheet printed = Objects.requireNonNull(entry.read());
        String name =
                Objects.requireNonNull(Written.of(printed).identity().name().value());
        Sheet written = Written.copy(printed, name, () -> "x" + ids.incrementAndGet());
        forget();
        siti.as(() -> keeping.begin(CODE, BlankSheet.named("")));
        siti.looks();

        for (Edit edit : Rebuilding.of(written)) {
            assertThat(siti.does(edit)).as(edit.toString()).isInstanceOf(Saved.Done.class);
            edits++;
        }

        assertThat(json(draft().sheet())).as(entry.code()).isEqualTo(json(written));
    }

    private static String json(Sheet sheet) {
        return new String(SheetFormat.write(sheet).bytes(), StandardCharsets.UTF_8).replace("},{", "},\n{");
    }
}
