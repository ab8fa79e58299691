package id.laksana.numbering.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.laksana.numbering.Fault;
import id.laksana.numbering.Pattern;
import id.laksana.numbering.Preview;
import id.laksana.numbering.Reading;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a pattern is read as while it is typed: its pieces and the numbers that it gives, or what is wrong, and where. */
final class PatternPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PatternWords words = new PatternWords(this);

    PatternPanel() {
        addClassName("pattern-panel");
        getElement().setAttribute("role", "status");
    }

    void show(String text, Optional<PatternForm> typed, Function<PatternForm, Preview> preview) {
        removeAll();
        switch (Pattern.read(text)) {
            case Reading.Faulty(List<Fault> faults) -> {
                add(words.marked(text, faults));
                faults.forEach(fault -> add(warning(words.fault(text, fault), "bad")));
            }
            case Reading.Sound(Pattern pattern) -> {
                add(words.chips(pattern));
                typed.ifPresent(form -> {
                    pattern.doubts(form.reset()).forEach(doubt -> add(warning(words.doubt(doubt), "warning")));
                    Preview shown = preview.apply(form);
                    add(numbers(getTranslation("numbering.preview"), shown.next()));
                    add(numbers(getTranslation("numbering.preview.january"), shown.january()));
                });
            }
        }
    }

    private static Div numbers(String title, List<String> numbers) {
        UnorderedList list = new UnorderedList();
        numbers.forEach(number -> list.add(new ListItem(new Span(number))));
        Div shown = new Div(new Span(title), list);
        shown.addClassName("next-number");
        return shown;
    }

    private static Paragraph warning(String text, String kind) {
        Paragraph warning = new Paragraph(text);
        warning.addClassName(kind);
        return warning;
    }
}
