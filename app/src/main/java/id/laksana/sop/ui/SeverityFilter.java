package id.laksana.sop.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import id.laksana.sop.lint.Finding;
import id.laksana.sop.lint.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** How many findings there are of each severity, each number a button that shows only those. */
final class SeverityFilter extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<Optional<Severity>> chosen;
    private final transient Map<Optional<Severity>, Button> buttons = new LinkedHashMap<>();

    SeverityFilter(List<Finding> findings, Consumer<Optional<Severity>> chosen) {
        this.chosen = chosen;
        addClassName("severities");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("findings.filter"));
        RuleWords words = new RuleWords(this);
        offer(Optional.empty(), getTranslation("findings.all"), findings.size());
        for (Severity severity : Severity.values()) {
            long count = findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            offer(Optional.of(severity), words.severity(severity).word(), count);
        }
        press(Optional.empty());
    }

    private void offer(Optional<Severity> severity, String word, long count) {
        Button button = new Button(word + " " + count, _ -> {
            press(severity);
            chosen.accept(severity);
        });
        button.setEnabled(count > 0);
        buttons.put(severity, button);
        add(button);
    }

    private void press(Optional<Severity> pressed) {
        buttons.forEach((severity, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(severity.equals(pressed))));
    }
}
