package id.laksana.sop.ui;

import static id.laksana.sop.sheet.With.row;
import static id.laksana.sop.sheet.With.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.lint.Finding;
import id.laksana.sop.lint.Lint;
import id.laksana.sop.lint.Neighbour;
import id.laksana.sop.lint.Place;
import id.laksana.sop.lint.Rule;
import id.laksana.sop.lint.RuleProfile;
import id.laksana.sop.procedure.Obstacle;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.IdentityField;
import id.laksana.sop.sheet.RowCell;
import id.laksana.sop.sheet.SectionName;
import id.laksana.sop.sheet.Sheet;
import id.laksana.web.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingWordsTest {

    private static final Sheet DAIRI =
            Objects.requireNonNull(Catalog.entries("dairi").getFirst().read());
    private static final Place.AtRow SECOND = new Place.AtRow(new StepId("t1-2"), RowCell.TIME);

    private final FindingWords words = new FindingWords(reader(Texts.INDONESIAN), DAIRI);

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void shouldFindWordsForAllThatIsFoundInTheCatalog(String language) {
        for (CatalogEntry entry : Catalog.entries()) {
            Sheet sheet = sheet(entry);
            FindingWords ofSheet = new FindingWords(reader(Texts.language(language)), sheet);

            assertThat(new Lint(RuleProfile.USUAL).check(sheet, neighbours(entry)))
                    .isNotEmpty()
                    .allSatisfy(finding -> {
                        assertThat(ofSheet.place(finding.place())).isNotBlank().doesNotContain("{", "t1-", "t2-");
                        assertThat(ofSheet.found(finding)).doesNotContain("{0}", "{1}");
                    })
                    .allMatch(finding ->
                            finding.data().isEmpty() == ofSheet.found(finding).isEmpty());
        }
    }

    @Test
    void shouldSayWhereAsAnOfficialDoes() {
        assertThat(words.place(SECOND)).isEqualTo("Langkah 2, kolom Waktu");
        assertThat(words.place(new Place.AtField(IdentityField.NUMBER))).isEqualTo("Nomor SOP");
        assertThat(words.place(new Place.AtSection(SectionName.LEGAL_BASIS))).isEqualTo("Dasar hukum");
        assertThat(words.place(new Place.AtTable("t1"))).isEqualTo("Tabel prosedur");
        assertThat(words.place(new Place.AtForm(2))).isEqualTo("Formulir 2");
        assertThat(words.place(new Place.WholeSheet())).isEqualTo("Seluruh lembar");
    }

    @Test
    void shouldSayAtWhichStepSomethingStandsInTheWay() {
        assertThat(words.placed(new Obstacle.NoPerformer(new StepId("t1-2"))))
                .isEqualTo("langkah 2: Langkah ini belum mempunyai pelaksana.");
        assertThat(words.placed(new Obstacle.NoTable()))
                .isEqualTo("Tidak ada tabel prosedur, jadi tidak ada yang dapat dijalankan.");
    }

    @Test
    void shouldCountRowsWhereTheNumberIsBlankOrUsedTwice() {
        Sheet blank = row(DAIRI, 1, second -> with(second, "no", " "));
        Sheet repeated = row(DAIRI, 1, second -> with(second, "no", "1."));

        assertThat(new FindingWords(reader(Texts.INDONESIAN), blank).place(SECOND))
                .isEqualTo("Baris ke-2, kolom Waktu");
        assertThat(new FindingWords(reader(Texts.INDONESIAN), repeated).place(SECOND))
                .isEqualTo("Langkah 1 (baris ke-2), kolom Waktu");
    }

    @Test
    void shouldNameAPerformerByTheColumnAndAnUnknownOneByWhatIsKnown() {
        Sheet sheet = DAIRI;
        var column = sheet.table().orElseThrow().columns().getFirst();

        assertThat(words.place(new Place.AtPerformer(column.performer())))
                .isEqualTo("Kolom pelaksana " + column.name());
        assertThat(words.place(new Place.AtPerformer(new PerformerId("ghost")))).isEqualTo("Kolom pelaksana ghost");
    }

    @Test
    void shouldTellTablesApartWhereThereAreSeveral() {
        Sheet two = Catalog.entries().stream()
                .map(FindingWordsTest::sheet)
                .filter(sheet -> sheet.tables().size() > 1)
                .findFirst()
                .orElseThrow();
        FindingWords ofTwo = new FindingWords(reader(Texts.INDONESIAN), two);

        assertThat(ofTwo.place(new Place.AtTable(two.tables().get(1).id()))).isEqualTo("Tabel prosedur ke-2");
    }

    @Test
    void shouldSayInWordsWhatStandsInTheWayOfRunning() {
        assertThat(words.found(finding(Rule.NOT_RUNNABLE, "NoTable")))
                .isEqualTo("Tidak ada tabel prosedur, jadi tidak ada yang dapat dijalankan.");
        assertThat(words.obstacle(new Obstacle.NoPerformer(new StepId("t1-2"))))
                .isEqualTo("Langkah ini belum mempunyai pelaksana.");
    }

    @Test
    void shouldPutWhatWasQuotedIntoASentence() {
        assertThat(words.found(finding(Rule.FLOW_UPWARDS, "t1-2"))).isEqualTo("Alur menuju langkah 2.");
        assertThat(words.found(finding(Rule.DATES_DISORDERED, "CREATED")))
                .isEqualTo("Lebih awal daripada: Tanggal pembuatan");
        assertThat(words.found(finding(Rule.EXIT_NOT_PRINTED, "NO"))).isEqualTo("Jawaban Tidak");
        assertThat(words.found(finding(Rule.NUMBER_USED_TWICE, "SOP/7", "A", "B")))
                .isEqualTo("“SOP/7” dipakai juga oleh: “A”, “B”");
        assertThat(words.found(finding(Rule.PLACEHOLDER, "{0} '<b>-"))).isEqualTo("“{0} '<b>-”");
    }

    @Test
    void shouldShortenWhatIsLongWithoutCuttingALetterInHalf() {
        String found = words.found(finding(Rule.FOREIGN_MARK, "😀".repeat(10_000)));

        assertThat(found).isEqualTo("“" + "😀".repeat(240) + "…”");
    }

    private static Finding finding(Rule rule, String... data) {
        return new Finding(rule, rule.severity(), new Place.WholeSheet(), List.of(data));
    }

    private static Sheet sheet(CatalogEntry entry) {
        Sheet read = entry.read();
        return read == null ? entry.printed() : read;
    }

    private static List<Neighbour> neighbours(CatalogEntry entry) {
        return Catalog.entries(entry.agency()).stream()
                .filter(other -> !other.id().equals(entry.id()))
                .map(FindingWordsTest::sheet)
                .map(Neighbour::of)
                .toList();
    }

    /** Reads the texts as a page does. */
    private static Component reader(Locale locale) {
        return new Div() {
            private static final long serialVersionUID = 1L;

            @Override
            public String getTranslation(String key, Object... params) {
                return new Texts().get(locale, key, params);
            }
        };
    }
}
