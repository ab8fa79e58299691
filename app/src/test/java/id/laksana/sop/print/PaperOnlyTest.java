package id.laksana.sop.print;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.layout.Arrangement;
import id.laksana.sop.layout.Layout;
import org.junit.jupiter.api.Test;

/** What a sheet from paper does not have is not made up for it. */
class PaperOnlyTest {

    @Test
    void shouldNotDeriveAStandardThatThePaperHasNot() {
        Printing paper = Sheets.printed(Sheets.entry("pekalongan/07"));

        SheetCells cells = new SheetCells(Sheets.page(paper));

        assertThat(paper.arrangement().standard().derived()).isTrue();
        assertThat(cells.of("standard/title")).isEmpty();
        assertThat(new SheetCells(Sheets.page(Sheets.printed(Sheets.entry("pekalongan/06")))).of("standard/title"))
                .containsExactly("STANDAR PELAYANAN PENGESAHAN PERJANJIAN PEMAGANGAN");
    }

    @Test
    void shouldNotDeriveFormsThatThePaperHasNot() {
        SheetCells cells = new SheetCells(Sheets.page(Sheets.printed(Sheets.entry("pekalongan/12"))));

        assertThat(cells.of("forms-1/titles/caption")).isEmpty();
        assertThat(cells.of("forms-1/activity/caption")).isEmpty();
    }

    @Test
    void shouldLeaveBlankWhatIsBlankAndLeaveOutWhatIsNotOnTheSheet() {
        Printing dairi = Sheets.printed(Sheets.entry("dairi"));
        Arrangement usual = Layout.PLAIN.of(dairi.sheet(), dairi.code());
        SheetCells plain = new SheetCells(Sheets.page(new Printing(dairi.sheet(), dairi.code(), usual, null)));
        SheetCells kudus = new SheetCells(Sheets.page(Sheets.printed(Sheets.entry("kudus"))));

        assertThat(plain.of("identity/CREATED")).isEmpty();
        assertThat(kudus.of("identity/CREATED")).containsExactly(":");
    }

    @Test
    void shouldPrintTheScrapsOfThePaperWithThePaperAlone() {
        SheetCells printed = new SheetCells(Sheets.page(Sheets.printed(Sheets.entry("pekalongan/16"))));
        SheetCells drawn = new SheetCells(Sheets.page(Sheets.drawn(Sheets.entry("pekalongan/16"))));

        assertThat(printed.of("loose")).containsExactly("AGA KERJA", "ISI", "4", ")");
        assertThat(drawn.of("loose")).isEmpty();
    }

    @Test
    void shouldPrintASheetWithoutATable() {
        SheetCells cells = new SheetCells(Sheets.page(Sheets.printed(Sheets.entry("pekalongan/13"))));

        assertThat(cells.of("identity/NAME")).containsExactly(": Pelayanan Informasi Publik");
        assertThat(cells.of("t1/head")).isEmpty();
    }
}
