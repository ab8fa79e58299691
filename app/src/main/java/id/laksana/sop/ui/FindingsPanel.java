package id.laksana.sop.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import id.laksana.sop.lint.Finding;
import id.laksana.sop.lint.Place;
import id.laksana.sop.lint.Rule;
import id.laksana.sop.lint.Severity;
import id.laksana.sop.sheet.Sheet;
import id.laksana.web.ui.StatePanel;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is wrong with a sheet, for who mends it: from its top to its end, and within a part each rule once with all the places where it is
 * broken, because what is done wrong once is mostly done wrong in many rows.
 */
public final class FindingsPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Sheet sheet;
    private final transient List<Finding> findings;
    private final Div parts = new Div();

    public FindingsPanel(Sheet sheet, List<Finding> findings) {
        this.sheet = sheet;
        this.findings = List.copyOf(findings);
        getContent().addClassName("findings");
        if (findings.isEmpty()) {
            getContent().add(StatePanel.empty(getTranslation("findings.none")));
        } else {
            getContent().add(new SeverityFilter(this.findings, this::show), parts);
            show(Optional.empty());
        }
    }

    private void show(Optional<Severity> severity) {
        Map<Part, List<Finding>> shown = findings.stream()
                .filter(finding -> severity.map(finding.severity()::equals).orElse(true))
                .collect(groupingBy(finding -> Part.of(finding.place()), () -> new EnumMap<>(Part.class), toList()));
        parts.removeAll();
        shown.forEach((part, found) -> parts.add(part(part, found)));
    }

    private Component part(Part part, List<Finding> found) {
        FindingWords words = new FindingWords(this, sheet);
        RuleWords rules = new RuleWords(this);
        Section section = new Section(new H2(getTranslation("findings.part." + part.name())));
        found.stream().collect(groupingBy(Finding::rule, () -> new EnumMap<>(Rule.class), toList())).values().stream()
                .sorted(Comparator.comparing(ofRule -> ofRule.getFirst().severity()))
                .forEach(ofRule -> section.add(new BrokenRule(ofRule, rules, words)));
        return section;
    }

    /** The parts of a sheet, from its top to its end. */
    private enum Part {
        SHEET,
        IDENTITY,
        SECTIONS,
        TABLE,
        FORMS;

        static Part of(Place place) {
            return switch (place) {
                case Place.WholeSheet _ -> SHEET;
                case Place.AtField _ -> IDENTITY;
                case Place.AtSection _ -> SECTIONS;
                case Place.AtTable _, Place.AtRow _, Place.AtPerformer _ -> TABLE;
                case Place.AtForm _ -> FORMS;
            };
        }
    }
}
