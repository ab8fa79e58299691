package id.laksana.sop.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.lint.Place;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.RowCell;
import id.laksana.sop.sheet.Sheet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever confirms a reading is shown where on the sheet its words stand. */
class QuotationsTest {

    private static final List<Sheet> READ = Catalog.entries().stream()
            .map(CatalogEntry::read)
            .filter(Objects::nonNull)
            .toList();

    @Test
    void shouldFindWhatEveryReadingQuotes() {
        for (Sheet sheet : READ) {
            Quotations quotations = new Quotations(sheet);

            assertThat(quotes(Objects.requireNonNull(sheet.reading())))
                    .isNotEmpty()
                    .allMatch(quote -> quotations.find(quote).isPresent());
        }
    }

    @Test
    void shouldNameTheCell() {
        Quotations quotations = new Quotations(
                Objects.requireNonNull(Catalog.entries("blitar").getFirst().read()));

        assertThat(quotations.find("Email balasan dari lembaga OSS"))
                .contains(new Place.AtRow(new StepId("t1-3"), RowCell.REQUIREMENTS));
        assertThat(quotations.find("Kata yang tidak pernah tercetak")).isEqualTo(Optional.empty());
    }

    private static Stream<String> quotes(Reading reading) {
        return Stream.of(
                        reading.steps().stream().map(step -> step.grounds().evidence()),
                        reading.flows().stream().map(flow -> flow.grounds().evidence()),
                        reading.openChecks().stream().map(Reading.OpenCheck::evidence),
                        reading.variants().stream().map(Reading.Variant::evidence),
                        reading.performers().stream()
                                .flatMap(as -> Stream.ofNullable(as.named()))
                                .map(Reading.Named::evidence))
                .flatMap(lists -> lists)
                .flatMap(List::stream);
    }
}
