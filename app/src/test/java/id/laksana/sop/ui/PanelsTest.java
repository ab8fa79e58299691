package id.laksana.sop.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.procedure.Obstacle;
import id.laksana.sop.sheet.RandomSheets;
import id.laksana.sop.sheet.Sheet;
import id.laksana.web.ui.PageBehalf;
import id.laksana.web.work.Behalf;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The panels of a sheet, off the page: they need no page to be made, and show keys in place of words. */
class PanelsTest {

    private static final int SEEDS = 300;

    @Test
    void shouldShowAnythingThatASheetCanHold() {
        assertThat(LongStream.range(0, SEEDS).mapToObj(RandomSheets::of))
                .allSatisfy(sheet -> assertThatCode(() -> panels(sheet)).doesNotThrowAnyException());
    }

    @Test
    void shouldNeverHandTextsToTheBrowserAsMarkup() {
        List<Element> elements = LongStream.range(0, SEEDS)
                .mapToObj(RandomSheets::of)
                .flatMap(sheet -> Stream.of(new SheetTable(sheet), new FormsPanel(sheet)))
                .map(Component::getElement)
                .flatMap(PanelsTest::all)
                .toList();

        assertThat(elements.stream().map(Element::getText)).anyMatch(text -> text.contains("<script>"));
        assertThat(elements).noneMatch(element -> element.hasProperty("innerHTML"));
    }

    @Test
    void shouldGiveEachRowOneAddressThatNoOtherHas() {
        Stream<Sheet> sheets = Stream.concat(
                Catalog.entries().stream().map(entry -> entry.printed()),
                LongStream.range(0, SEEDS).mapToObj(RandomSheets::of));

        assertThat(sheets).allSatisfy(sheet -> assertThat(addresses(sheet)).doesNotHaveDuplicates());
        assertThat(addresses(Catalog.entries("dairi").getFirst().printed()))
                .hasSize(25)
                .contains("langkah-t1-1");
    }

    private static List<String> addresses(Sheet sheet) {
        return all(new SheetTable(sheet).getElement())
                .map(element -> element.getAttribute("id"))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static void panels(Sheet sheet) {
        new SheetTable(sheet).getElement();
        new FormsPanel(sheet).getElement();
        new TimesPanel(sheet, Obstacle::toString, new Nobody()).getElement();
    }

    private static Stream<Element> all(Element element) {
        return element.isTextNode()
                ? Stream.of(element)
                : Stream.concat(Stream.of(element), element.getChildren().flatMap(PanelsTest::all));
    }

    private static final class Nobody implements PageBehalf {

        @Override
        public Behalf of(UI page) {
            throw new AssertionError("A panel that is only made asks for nobody.");
        }

        @Override
        public LocalDate today(UI page) {
            throw new AssertionError("A panel that is only made asks for nobody.");
        }
    }
}
