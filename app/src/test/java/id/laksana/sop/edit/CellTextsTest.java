package id.laksana.sop.edit;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.sheet.Activity;
import id.laksana.sop.sheet.ListCell;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Section;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CellTextsTest {

    @Test
    void shouldKeepWhatIsReadOfEveryCellOfTheCatalogs() {
        assertThat(rows()).isNotEmpty().allSatisfy(row -> {
            Activity activity = ActivityText.parse(ActivityText.format(row.activity()));

            assertThat(letters(activity.text())).isEqualTo(letters(ActivityText.format(row.activity())));
            assertThat(ActivityText.parse(ActivityText.format(activity))).isEqualTo(activity);
            assertThat(ListText.parse(ListText.format(row.requirements())).items())
                    .hasSameSizeAs(ListText.format(row.requirements()).lines().toList());
        });
    }

    @Test
    void shouldKeepEveryItemOfEverySectionUnderItsWords() {
        assertThat(sections()).isNotEmpty().allSatisfy(section -> {
            Section written = SectionText.parse(SectionText.format(section));

            assertThat(SectionText.parse(SectionText.format(written))).isEqualTo(written);
            assertThat(written.items().stream().map(Section.Item::text).map(CellTextsTest::letters))
                    .containsAll(section.items().stream()
                            .map(Section.Item::text)
                            .map(CellTextsTest::letters)
                            .toList());
        });
    }

    @Test
    void shouldTellItemsFromWhatStandsBeforeAndAfterThem() {
        Activity activity = ActivityText.parse("Memeriksa berkas:\n• KTP\n- NPWP\n\nlalu mencatatnya");

        assertThat(activity.lead()).isEqualTo("Memeriksa berkas:");
        assertThat(activity.items()).containsExactly("KTP", "NPWP");
        assertThat(activity.tail()).isEqualTo("lalu mencatatnya");
    }

    @Test
    void shouldTakeScatteredDashesForWords() {
        assertThat(ActivityText.parse("- satu\nlalu\n- dua").items()).isEmpty();
    }

    @Test
    void shouldLeaveNothingOfMarkupAndUnseenLetters() {
        assertThat(ListText.parse("<li>KTP\u202E</li>\n<p>KK</p>").items()).containsExactly("KTP", "KK");
    }

    @Test
    void shouldHaveNoItemsWhereNothingIsTyped() {
        assertThat(ListText.parse(" \n ")).isEqualTo(ListCell.BLANK);
        assertThat(SectionText.parse("").items()).isEmpty();
        assertThat(ActivityText.parse("  ").printed()).isNull();
    }

    private static Stream<CatalogEntry> entries() {
        return Catalog.agencies().stream().flatMap(agency -> Catalog.entries(agency).stream());
    }

    private static List<Row> rows() {
        return entries()
                .flatMap(entry -> entry.printed().tables().stream())
                .flatMap(table -> table.rows().stream())
                .toList();
    }

    private static List<Section> sections() {
        return entries()
                .flatMap(entry -> entry.printed().sections().byName().values().stream())
                .toList();
    }

    /** Bullets and blanks are how a text is set. */
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
