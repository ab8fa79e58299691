package id.laksana.sop.service;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.procedure.Range;
import id.laksana.sop.procedure.TimeTotal;
import id.laksana.sop.procedure.WorkUnit;
import id.laksana.sop.sheet.RandomSheets;
import id.laksana.sop.sheet.Sheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the agencies' own SOPs propose for the standards of their services. */
class ProposalTest {

    private static final Path PATHS = Path.of("src/test/resources/catalog/PATHS.md");

    @Test
    void shouldTellWhoseTimeTheSlowestWayToDairisLicenceTakes() {
        SlowestPath slowest = dairi().slowest().orElseThrow();

        assertThat(slowest.agency()).isEqualTo(new TimeTotal(range(165), range(8), range(4)));
        assertThat(slowest.applicant()).isEqualTo(new TimeTotal(range(45), Range.NONE, Range.NONE));
        assertThat(slowest.external()).isEqualTo(TimeTotal.NONE);
        assertThat(slowest.untimedSteps()).isFalse();
    }

    @Test
    void shouldProposeWhatTheFirstStepNeedsAndWhatTheApplicantIsGiven() {
        Proposal proposal = dairi();

        assertThat(proposal.of(Component.REQUIREMENTS)).containsExactly("Berkas Permohonan");
        assertThat(proposal.of(Component.PRODUCT)).containsExactly("Surat Izin Bernomor");
        assertThat(proposal.lines().keySet())
                .containsExactlyInAnyOrder(Component.REQUIREMENTS, Component.PROCEDURE, Component.PRODUCT);
    }

    @Test
    void shouldProposeTheStepsOfTheSlowestWayAndNoneOfTheRefusal() {
        List<String> steps = dairi().of(Component.PROCEDURE);

        assertThat(steps).hasSize(18);
        assertThat(steps.getFirst()).isEqualTo("Pemohon: Menyampaikan Permohonan");
        assertThat(steps.getLast())
                .isEqualTo(
                        "Pemohon, Penerima Berkas/ Front Office, Backoffice/ Ka Seksi Pel I: Surat Izin diterima Pemohon");
        assertThat(steps).noneMatch(step -> step.contains("Penolakan"));
    }

    /** As others computed them from the same papers. */
    @ParameterizedTest
    @MethodSource("accepting")
    void shouldFindTheTimesOfEverySopAsTheyWereWrittenDown(String sop, List<String> expected) {
        SlowestPath slowest = of(sop).slowest().orElseThrow();

        List<String> times = Stream.of(slowest.agency(), slowest.applicant(), slowest.external())
                .map(ProposalTest::words)
                .toList();

        assertThat(times).isEqualTo(expected.subList(0, 3));
        assertThat(slowest.untimedSteps()).isEqualTo(!expected.get(3).equals("–"));
    }

    @Test
    void shouldKnowTheTimesOfAllThatCanRun() {
        assertThat(accepting().map(row -> row[0]))
                .containsExactlyElementsOf(Catalog.entries().stream()
                        .filter(entry -> entry.read() != null)
                        .map(CatalogEntry::id)
                        .sorted()
                        .toList());
    }

    @Test
    void shouldProposeNothingForWhatCannotRun() {
        assertThat(Catalog.entries())
                .allSatisfy(entry -> assertThat(Proposal.of(entry.printed())).isEqualTo(Proposal.NONE));
    }

    @Test
    void shouldReadAnySheet() {
        assertThat(LongStream.range(0, 300).mapToObj(RandomSheets::of))
                .allSatisfy(
                        sheet -> assertThat(Proposal.of(sheet).lines().values()).noneMatch(List::isEmpty));
    }

    @Test
    void shouldSayThatAPromiseIsTooShortForTheSlowestWay() {
        Optional<SlowestPath> slowest = dairi().slowest();

        assertThat(promised(6, WorkUnit.DAY, slowest)).isFalse();
        assertThat(promised(5, WorkUnit.DAY, slowest)).isTrue();
        assertThat(promised(2445, WorkUnit.MINUTE, slowest)).isFalse();
        assertThat(promised(2444, WorkUnit.MINUTE, slowest)).isTrue();
        assertThat(promised(1, WorkUnit.MINUTE, Optional.empty())).isFalse();
        assertThat(new ServiceTime(Optional.empty(), slowest).isPromisedTooShort())
                .isFalse();
    }

    private static boolean promised(int amount, WorkUnit unit, Optional<SlowestPath> slowest) {
        return new ServiceTime(Optional.of(new Promise(amount, unit)), slowest).isPromisedTooShort();
    }

    /** The accepting paths that are written down: the SOP, and the times of the agency, of the applicant, of others, and the rows without any. */
    static Stream<Object[]> accepting() {
        try {
            return Files.readAllLines(PATHS).stream()
                    .map(line -> line.split("\\|"))
                    .filter(cells -> cells.length == 10 && cells[4].matches(" (granted|completed).*"))
                    .map(cells -> new Object[] {
                        cells[1].strip(),
                        Stream.of(cells).skip(6).map(String::strip).toList()
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(TimeTotal time) {
        String words = Stream.of(words(time.minutes(), "menit"), words(time.hours(), "jam"), words(time.days(), "hari"))
                .filter(amount -> !amount.isEmpty())
                .collect(joining(" + "));
        return words.isEmpty() ? "–" : words;
    }

    private static String words(Range range, String unit) {
        String amount = range.min() == range.max() ? "" + range.max() : range.min() + "-" + range.max();
        return range.max() == 0 ? "" : amount + " " + unit;
    }

    private static Range range(int amount) {
        return new Range(amount, amount);
    }

    private static Proposal dairi() {
        return of("dairi/01-penerbitan-izin-usaha-mikro-kecil");
    }

    private static Proposal of(String id) {
        Sheet sheet = Catalog.entries().stream()
                .filter(entry -> entry.id().equals(id))
                .map(entry -> Objects.requireNonNull(entry.read()))
                .findFirst()
                .orElseThrow();
        return Proposal.of(sheet);
    }
}
