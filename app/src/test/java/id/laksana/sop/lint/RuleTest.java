package id.laksana.sop.lint;

import static id.laksana.sop.sheet.With.at;
import static id.laksana.sop.sheet.With.identity;
import static id.laksana.sop.sheet.With.readStep;
import static id.laksana.sop.sheet.With.reading;
import static id.laksana.sop.sheet.With.row;
import static id.laksana.sop.sheet.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.edit.Written;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.Field;
import id.laksana.sop.sheet.IdentityField;
import id.laksana.sop.sheet.PrintedDate;
import id.laksana.sop.sheet.Ratifier;
import id.laksana.sop.sheet.RowCell;
import id.laksana.sop.sheet.Sheet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RuleTest {

    private static final Lint LINT = new Lint(RuleProfile.USUAL);

    private static final Sheet DAIRI =
            Objects.requireNonNull(Catalog.entries("dairi").getFirst().read());

    private static final Place DECISION = new Place.AtRow(new StepId("t1-2"), RowCell.ACTIVITY);

    /** What no paper of the four agencies does wrong is done wrong here, to the sheet of Dairi. */
    static Stream<Broken> broken() {
        return Stream.of(brokenIdentity(), brokenRows()).flatMap(List::stream);
    }

    private static List<Broken> brokenIdentity() {
        return List.of(
                new Broken(
                        Rule.NAME_BLANK,
                        identity(DAIRI, "name", new Field<>("Nama SOP", " ")),
                        field(IdentityField.NAME)),
                new Broken(
                        Rule.DATE_UNREADABLE,
                        identity(DAIRI, "created", new Field<>("Tgl", new PrintedDate("kemarin", null))),
                        field(IdentityField.CREATED)),
                new Broken(
                        Rule.DATES_DISORDERED,
                        identity(
                                identity(DAIRI, "created", date("16 Februari 2022", "2022-02-16")),
                                "effective",
                                date("Januari 2022", "2022-01")),
                        field(IdentityField.EFFECTIVE)),
                new Broken(
                        Rule.RATIFIER_BLANK,
                        identity(DAIRI, "ratifiedBy", new Field<>("Disahkan oleh", null)),
                        field(IdentityField.RATIFIED_BY)),
                new Broken(
                        Rule.RATIFIER_WITHOUT_NIP,
                        identity(DAIRI, "ratifiedBy", new Field<>("Disahkan oleh", with(ratifier(), "nip", null))),
                        field(IdentityField.RATIFIED_BY)));
    }

    private static List<Broken> brokenRows() {
        return List.of(
                new Broken(
                        Rule.STEP_NUMBER_REPEATED,
                        row(DAIRI, 1, row -> with(row, "no", "1.")),
                        new Place.AtRow(new StepId("t1-2"), RowCell.NO)),
                new Broken(
                        Rule.TIME_UNREADABLE,
                        row(DAIRI, 1, row -> with(row, "time", "segera")),
                        new Place.AtRow(new StepId("t1-2"), RowCell.TIME)),
                new Broken(
                        Rule.DECISION_WITHOUT_QUESTION,
                        readStep(DAIRI, 1, step -> with(step, "question", null)),
                        DECISION),
                new Broken(
                        Rule.EXITS_ALIKE,
                        reading(
                                DAIRI,
                                read -> with(
                                        read,
                                        "flows",
                                        at(read.flows(), 2, flow -> with(flow, "to", new StepId("t1-3"))))),
                        DECISION),
                new Broken(
                        Rule.NOT_RUNNABLE, readStep(DAIRI, 1, step -> with(step, "performers", List.of())), DECISION));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void shouldFindWhatWasDoneWrongAndOnlyThen(Broken broken) {
        assertThat(rules(DAIRI)).doesNotContain(broken.rule());
        assertThat(LINT.check(broken.sheet(), List.of()))
                .filteredOn(finding -> finding.rule() == broken.rule())
                .extracting(Finding::place)
                .containsExactly(broken.place());
    }

    /** The first sheet that breaks the rule and the first that keeps it; which finding stands where is judged in {@link FindingsTest}. */
    @ParameterizedTest
    @EnumSource
    void shouldBeBrokenByOneSheetAndKeptByAnother(Rule rule) {
        Optional<CatalogEntry> breaking = Findings.ENTRIES.stream()
                .filter(entry -> rules(entry).contains(rule))
                .findFirst();
        Optional<CatalogEntry> keeping = Findings.ENTRIES.stream()
                .filter(entry -> !rules(entry).contains(rule))
                .findFirst();

        assertThat(keeping).isPresent();
        assertThat(breaking.isPresent()).isNotEqualTo(broken().anyMatch(broken -> broken.rule() == rule));
    }

    /** Arrows of what is written here are drawn by themselves. */
    @Test
    void shouldMissNoPrintedExitOnASheetThatIsWrittenHere() {
        assertThat(Findings.ENTRIES)
                .filteredOn(entry -> rules(entry).contains(Rule.EXIT_NOT_PRINTED))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(rules(Written.of(Objects.requireNonNull(entry.read()))))
                        .doesNotContain(Rule.EXIT_NOT_PRINTED));
    }

    @Test
    void shouldFindNothingWrongWithASheetThatIsAsItShouldBe() {
        Sheet sound = SoundSheet.SHEET;

        assertThat(sound.procedure()).isInstanceOf(Procedure.Attempt.Made.class);
        assertThat(LINT.check(sound, List.of())).isEmpty();
    }

    @Test
    void shouldKeepOnlyTheRulesOfTheAgencyAndAsStrictly() {
        Lint ours = new Lint(new RuleProfile(Set.of(Rule.DATE_ABSENT), Map.of(Rule.NIP_LENGTH, Severity.ERROR)));

        List<Finding> findings = ours.check(DAIRI, List.of());

        assertThat(rules(DAIRI)).contains(Rule.DATE_ABSENT);
        assertThat(findings).extracting(Finding::rule).contains(Rule.NIP_LENGTH).doesNotContain(Rule.DATE_ABSENT);
        assertThat(findings)
                .filteredOn(finding -> finding.rule() == Rule.NIP_LENGTH)
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void shouldLetNoAgencyRunWhatCannotBeRun() {
        assertThatThrownBy(() -> new RuleProfile(Set.of(Rule.NOT_RUNNABLE), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RuleProfile(Set.of(), Map.of(Rule.NOT_RUNNABLE, Severity.HINT)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldSayWhereAClauseIsUnverified() {
        assertThat(Rule.NIP_LENGTH.clause().standing()).isEqualTo(Clause.Standing.UNVERIFIED);
        assertThat(Rule.EXIT_NOT_PRINTED.clause().standing()).isEqualTo(Clause.Standing.UNVERIFIED);
        assertThat(Stream.of(Rule.values()).map(Rule::clause)).containsAll(List.of(Clause.values()));
    }

    private static List<Rule> rules(CatalogEntry entry) {
        return Findings.of(entry).stream().map(Finding::rule).toList();
    }

    private static List<Rule> rules(Sheet sheet) {
        return LINT.check(sheet, List.of()).stream().map(Finding::rule).toList();
    }

    private static Place field(IdentityField field) {
        return new Place.AtField(field);
    }

    private static Field<PrintedDate> date(String printed, String iso) {
        return new Field<>("Tanggal", new PrintedDate(printed, iso));
    }

    private static Ratifier ratifier() {
        return Objects.requireNonNull(DAIRI.identity().ratifiedBy().value());
    }

    /** A sheet that breaks one rule, and where. */
    record Broken(Rule rule, Sheet sheet, Place place) {

        @Override
        public String toString() {
            return rule.toString();
        }
    }
}
