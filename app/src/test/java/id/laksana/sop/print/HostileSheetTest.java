package id.laksana.sop.print;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.layout.Layout;
import id.laksana.sop.sheet.RandomSheets;
import id.laksana.sop.sheet.Sheet;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** Sheets that hold whatever their types allow. */
class HostileSheetTest {

    private static final int SEEDS = 80;
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]|\\p{Cs}");
    private static final List<String> OURS = Stream.of(
                    "html head meta title link body main article section aside div p span h1 h2 ol ul li br img",
                    "table colgroup col thead tbody tr th td")
            .flatMap(names -> Arrays.stream(names.split(" ")))
            .toList();

    private static final List<Document> PAGES = LongStream.range(0, SEEDS)
            .mapToObj(RandomSheets::of)
            .map(HostileSheetTest::page)
            .toList();
    private static final List<String> WRITTEN =
            PAGES.stream().map(HtmlWriter::write).toList();

    private static Document page(Sheet sheet) {
        return Sheets.page(new Printing(sheet, "uji", Layout.PLAIN.of(sheet, "uji"), null));
    }

    @Test
    void shouldPrintWhatLooksLikeMarkupAsText() {
        assertThat(WRITTEN).anyMatch(html -> html.contains("&lt;script&gt;alert('x')&lt;/script&gt;"));
        assertThat(WRITTEN).noneMatch(html -> html.contains("<script"));
        assertThat(PAGES.stream()
                        .flatMap(page -> SheetCells.elements(page.getDocumentElement()))
                        .map(element -> element.getNodeName())
                        .distinct())
                .isSubsetOf(OURS);
    }

    @Test
    void shouldShowThatSomethingCannotBePrinted() {
        assertThat(WRITTEN).noneMatch(html -> UNPRINTABLE.matcher(html).find());
        assertThat(WRITTEN).anyMatch(html -> html.contains("\uFFFD"));
        assertThat(WRITTEN).anyMatch(html -> html.contains("👩🏽‍💼 emoji"));
    }

    @Test
    void shouldPrintTheNameOfAnythingThatHasOne() {
        List<Sheet> sheets = LongStream.range(0, SEEDS)
                .mapToObj(RandomSheets::of)
                .filter(sheet ->
                        "Menerima berkas".equals(sheet.identity().name().value()))
                .toList();

        assertThat(sheets).isNotEmpty().allSatisfy(sheet -> {
            assertThat(new SheetCells(page(sheet)).of("identity/NAME"))
                    .singleElement()
                    .isEqualTo(": "
                            + Objects.requireNonNull(sheet.identity().name().value()));
        });
    }
}
