package id.laksana.sop.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.json.Json;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.sheet.CanonicalSheet;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.SheetFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogTest {

    private static final List<CatalogEntry> ENTRIES = Catalog.entries();

    static List<CatalogEntry> entries() {
        return ENTRIES;
    }

    static List<CatalogEntry> withATable() {
        return ENTRIES.stream().filter(entry -> entry.read() != null).toList();
    }

    @Test
    void shouldHaveTwentyDocumentsOfWhichNineteenCanBeCarriedOut() {
        assertThat(ENTRIES).hasSize(20);
        assertThat(withATable()).hasSize(19);
        assertThat(ENTRIES)
                .filteredOn(entry -> entry.read() == null)
                .extracting(CatalogEntry::id)
                .containsExactly("pekalongan/13-informasi-publik");
    }

    @Test
    void shouldHaveTheDocumentsOfAnAgencyInTheirOrder() {
        assertThat(Catalog.entries("kudus"))
                .extracting(CatalogEntry::code)
                .containsExactly("izin-usaha-industri", "izin-perluasan-industri");
        assertThat(Catalog.entries("pekalongan")).hasSize(16);
        assertThat(Catalog.entries("kud")).isEmpty();
    }

    /** The layouts are ours: the shared catalog tells them in words. */
    @Test
    void shouldBeTheSharedCatalogByteForByte() throws IOException {
        Path shared = Shared.catalog();

        List<Path> ours = files(Shared.ours()).stream()
                .filter(file -> !file.startsWith("layouts"))
                .toList();

        assertThat(ours).hasSize(41);
        assertThat(ours)
                .allSatisfy(file -> assertThat(shared.resolve(file))
                        .hasSameBinaryContentAs(Shared.ours().resolve(file)));
        assertThat(files(shared).stream().filter(CatalogTest::isACatalogFile)).hasSameElementsAs(ours);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void shouldWriteASheetBackAsItWasRead(CatalogEntry entry) {
        Json file = Shared.json(Shared.ours().resolve("as-printed/" + entry.id() + ".json"));

        assertThat(WrittenSheet.of(entry.printed())).isEqualTo(file);
    }

    @ParameterizedTest
    @MethodSource("withATable")
    void shouldWriteAReadingBackAsItWasRead(CatalogEntry entry) {
        Json file = Shared.json(Shared.ours().resolve("runnable/" + entry.id() + ".json"));

        assertThat(WrittenReading.of(entry.id(), read(entry))).isEqualTo(file);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void shouldReadACanonicalSheetAsItWasWritten(CatalogEntry entry) {
        for (Sheet sheet : entry.read() == null ? List.of(entry.printed()) : List.of(entry.printed(), read(entry))) {
            CanonicalSheet canonical = SheetFormat.write(sheet);

            SheetFormat.Read again = SheetFormat.read(canonical.bytes());

            assertThat(again).isEqualTo(new SheetFormat.Read.Done(sheet));
            assertThat(SheetFormat.write(sheet)).isEqualTo(canonical);
        }
    }

    @ParameterizedTest
    @MethodSource("withATable")
    void shouldMakeAProcedureOfEveryReading(CatalogEntry entry) {
        assertThat(read(entry).procedure()).isInstanceOf(Procedure.Attempt.Made.class);
    }

    @Test
    void shouldReadEverythingByCodesThatAreComparedAcrossAgencies() {
        Members codes = Members.of(Shared.json(Shared.ours().resolve("runnable/services.json")));
        List<String> services = codes.objects("services", service -> service.needed("code"));
        List<String> classes = codes.objects("stepClasses", stepClass -> stepClass.needed("code"));

        assertThat(withATable()).allSatisfy(entry -> {
            Reading reading = Objects.requireNonNull(read(entry).reading());
            assertThat(services).contains(reading.service());
            assertThat(reading.steps())
                    .allSatisfy(step -> assertThat(classes)
                            .contains(Objects.requireNonNull(step.stepClass()).code())
                            .containsAll(step.stepClass().also()));
        });
    }

    private static Sheet read(CatalogEntry entry) {
        return Objects.requireNonNull(entry.read());
    }

    private static boolean isACatalogFile(Path file) {
        return file.toString().matches("index\\.json|(as-printed|runnable)/.+\\.json");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        }
    }
}
