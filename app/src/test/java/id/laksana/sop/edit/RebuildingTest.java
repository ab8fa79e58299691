package id.laksana.sop.edit;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.SheetFormat;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands on the four agencies' sheets can be written here, edit by edit, from an empty sheet. */
class RebuildingTest {

    static Stream<CatalogEntry> entries() {
        return Catalog.agencies().stream()
                .flatMap(agency -> Catalog.entries(agency).stream())
                .filter(entry -> entry.read() != null);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void shouldWriteEverySheetOfTheCatalogsAnew(CatalogEntry entry) {
        AtomicInteger ids = new AtomicInteger();
        Sheet printed = Objects.requireNonNull(entry.read());
        Sheet written = Written.copy(
                printed,
                Objects.requireNonNull(Written.of(printed).identity().name().value()),
                () -> "x" + ids.incrementAndGet());

        Sheet rebuilt = BlankSheet.named("");
        for (Edit edit : Rebuilding.of(written)) {
            rebuilt = switch (Edits.apply(rebuilt, edit)) {
                case Edits.Outcome.Done done -> done.sheet();
                case Edits.Outcome.No no -> throw new AssertionError(edit + ": " + no.why());
            };
        }

        assertThat(json(rebuilt)).isEqualTo(json(written));
        assertThat(rebuilt.procedure()).isEqualTo(written.procedure());
    }

    private static String json(Sheet sheet) {
        return new String(SheetFormat.write(sheet).bytes(), StandardCharsets.UTF_8).replace("},{", "},\n{");
    }
}
