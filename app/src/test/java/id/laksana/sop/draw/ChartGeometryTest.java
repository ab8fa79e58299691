package id.laksana.sop.draw;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.procedure.Procedure;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Measured on the SVG that is sent, not on what it was made of. */
class ChartGeometryTest {

    private static final int GENERATED = Boolean.getBoolean("laksana.long") ? 500 : 120;

    static final ChartLook LOOK =
            new ChartLook(ChartWords.INDONESIAN, "Izin", "Diagram alir", "No", "Kegiatan", false, false, Map.of());

    static Stream<CatalogEntry> runnable() {
        return Catalog.entries().stream().filter(entry -> entry.read() != null);
    }

    static Procedure procedure(CatalogEntry entry) {
        return switch (Objects.requireNonNull(entry.read()).procedure()) {
            case Procedure.Attempt.Made made -> made.procedure();
            case Procedure.Attempt.Refused refused -> throw new IllegalStateException(entry + ": " + refused);
        };
    }

    @ParameterizedTest
    @MethodSource("runnable")
    void shouldDrawEveryProcedureOfTheCatalogWithoutAFlaw(CatalogEntry entry) throws Exception {
        Procedure procedure = procedure(entry);

        Seen seen = SeenInSvg.read(Chart.file(Flowchart.of(procedure), LOOK));

        System.out.printf("%-70s %2d crossings %3d bends%n", entry, seen.crossings(), seen.bends());
        assertThat(Flaws.of(seen, procedure, StripSizes.SCREEN)).isEmpty();
    }

    @Test
    void shouldDrawAllNineteen() {
        assertThat(runnable()).hasSize(19);
    }

    @Test
    void shouldDrawWhateverIsAProcedureWithoutAFlaw() throws Exception {
        int crossings = 0;
        int bends = 0;
        for (int seed = 0; seed < GENERATED; seed++) {
            Procedure procedure = RandomProcedures.random(seed);

            Seen seen = SeenInSvg.read(Chart.file(Flowchart.of(procedure), LOOK));

            List<String> flaws = Flaws.of(seen, procedure, StripSizes.SCREEN);
            assertThat(flaws).as("seed %d", seed).isEmpty();
            crossings += seen.crossings();
            bends += seen.bends();
        }
        System.out.printf("%d generated: %d crossings, %d bends%n", GENERATED, crossings, bends);
    }
}
