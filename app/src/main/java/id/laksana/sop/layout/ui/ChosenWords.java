package id.laksana.sop.layout.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import id.laksana.sop.json.Json;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Words that stand or do not, in an order. */
final class ChosenWords extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final String WORD = "word";

    private final transient List<String> all;
    private final RowsField rows;

    /** @param changed takes the words that stand, in their order */
    ChosenWords(String legend, List<Column.Choice> words, Consumer<Json> changed) {
        all = words.stream().map(Column.Choice::word).toList();
        rows = new RowsField(
                legend,
                List.of(Column.choice(WORD, legend, words)),
                row(words.getFirst().word()),
                chosen -> changed.accept(new Json.Elements(once(chosen))));
        getContent().add(rows);
    }

    void show(List<String> shown) {
        rows.show(shown.stream().map(word -> (Json) row(word)).toList());
    }

    /** None twice: a row that is added is the first word that does not stand yet. */
    private List<Json> once(List<Json> chosen) {
        Set<String> words = new LinkedHashSet<>();
        for (Json row : chosen) {
            if (!words.add(Trees.text(row, WORD))) {
                all.stream().filter(word -> !words.contains(word)).findFirst().ifPresent(words::add);
            }
        }
        return words.stream().map(word -> (Json) new Json.Text(word)).toList();
    }

    private static Json.Members row(String word) {
        return new Json.Members(Map.of(WORD, new Json.Text(word)));
    }
}
