package id.laksana.sop.ui;

import static id.laksana.sop.sheet.With.row;
import static id.laksana.sop.sheet.With.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.difference.Merged;
import id.laksana.sop.edit.Written;
import id.laksana.sop.sheet.Sheet;
import id.laksana.web.Texts;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What differs is told as somebody would see it, and not as it is stored. */
class ToldChangesTest {

    private static final Sheet PAPER =
            Objects.requireNonNull(Catalog.entries("dairi").getFirst().read());
    private final Component reader = new Div() {
        private static final long serialVersionUID = 1L;

        @Override
        public String getTranslation(String key, Object... arguments) {
            return new Texts().get(Texts.INDONESIAN, key, arguments);
        }
    };

    @Test
    void shouldTellNothingOfPaperThatWasOnlyTakenOverToBeWritten() {
        assertThat(ToldChanges.of(reader, Merged.of(PAPER, Written.of(PAPER)))).isEmpty();
    }

    @Test
    void shouldTellOneSentenceOfACellAndShowNoMarkup() {
        Sheet changed = row(PAPER, 1, second -> with(second, "time", "45 menit"));

        assertThat(ToldChanges.of(reader, Merged.of(PAPER, Written.of(changed))))
                .singleElement()
                .satisfies(told -> assertThat(told).contains("“45 menit”").doesNotContain("<"));
    }
}
