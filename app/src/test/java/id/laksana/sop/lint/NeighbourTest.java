package id.laksana.sop.lint;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.sheet.Sheet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What is wrong with a sheet only because of the others of its agency. */
class NeighbourTest {

    private static final Lint LINT = new Lint(RuleProfile.USUAL);
    private static final Neighbour ALONE = new Neighbour("Legalisasi", "SOP/7", "legalisation", "1970");

    @Test
    void shouldFindTheSameAloneAndAmongOthersAsAtOnce() {
        for (CatalogEntry entry : Findings.ENTRIES) {
            Sheet sheet = Findings.sheet(entry);
            List<Neighbour> others = Findings.others(entry);

            List<Finding> alone = LINT.alone(sheet);
            List<Finding> among = LINT.among(Neighbour.of(sheet), others);

            assertThat(LINT.check(sheet, others))
                    .containsExactlyElementsOf(Stream.concat(alone.stream(), among.stream())
                            .sorted((one, other) -> one.rule().compareTo(other.rule()))
                            .toList());
        }
    }

    @Test
    void shouldFindInAllSheetsOfAnAgencyAtOnceWhatIsFoundInEach() {
        Findings.ENTRIES.stream().collect(groupingBy(CatalogEntry::agency)).forEach((_, entries) -> {
            List<Neighbour> all =
                    entries.stream().map(Findings::sheet).map(Neighbour::of).toList();

            List<List<Finding>> found = LINT.among(all);

            assertThat(found)
                    .isEqualTo(entries.stream()
                            .map(entry -> LINT.among(Neighbour.of(Findings.sheet(entry)), Findings.others(entry)))
                            .toList());
        });
    }

    @Test
    void shouldNotTakeASheetForItsOwnNeighbour() {
        assertThat(LINT.among(List.of(ALONE))).containsExactly(List.of());
    }

    @Test
    void shouldTellSheetsOfOneNameApart() {
        assertThat(LINT.among(ALONE, List.of(ALONE)))
                .extracting(Finding::rule, Finding::data)
                .containsExactly(
                        tuple(Rule.NUMBER_USED_TWICE, "SOP/7", "Legalisasi"),
                        tuple(Rule.SERVICE_PRINTED_TWICE, "legalisation", "Legalisasi"));
    }

    @Test
    void shouldNameTenOfThousandsThatShareANumber() {
        List<Neighbour> all = IntStream.range(0, 2_000)
                .mapToObj(no -> new Neighbour("SOP " + no, "SOP/7", null, String.valueOf(no)))
                .toList();

        List<List<Finding>> found = LINT.among(all);

        assertThat(found)
                .hasSize(2_000)
                .allSatisfy(findings -> assertThat(findings)
                        .extracting(Finding::rule)
                        .containsExactly(Rule.NUMBER_USED_TWICE, Rule.NIP_DIFFERS));
        assertThat(found.stream().flatMap(List::stream))
                .allMatch(finding -> finding.data().size() == 11);
        assertThat(found.get(3).getFirst().data()).doesNotContain("SOP 3").startsWith("SOP/7", "SOP 0");
    }

    private static Tuple tuple(Rule rule, String... data) {
        return Tuple.tuple(rule, List.of(data));
    }
}
