package id.laksana.sop.draft.ui;

import com.vaadin.flow.component.Component;
import id.laksana.sop.json.Json;
import id.laksana.sop.lint.Finding;
import id.laksana.sop.lint.Place;
import id.laksana.sop.lint.Severity;
import id.laksana.sop.sheet.IdentityField;
import id.laksana.sop.sheet.RowCell;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.ui.FindingWords;
import id.laksana.sop.ui.RuleWords;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was found on a sheet, as the page shows it beside its rows. */
final class Margin {

    private final FindingWords words;
    private final RuleWords rules;

    Margin(Component reader, Sheet sheet) {
        words = new FindingWords(reader, sheet);
        rules = new RuleWords(reader);
    }

    /** The worst first. */
    Json of(List<Finding> findings) {
        return new Json.Elements(findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .map(this::told)
                .toList());
    }

    private Json told(Finding finding) {
        String found = words.found(finding);
        Map<String, Json> told = new LinkedHashMap<>();
        told.put("cell", new Json.Text(cell(finding.place())));
        told.put("severity", new Json.Text(style(finding.severity())));
        told.put("text", new Json.Text(rules.title(finding.rule()) + (found.isEmpty() ? "" : ": " + found)));
        told.put("advice", new Json.Text(rules.advice(finding.rule())));
        return new Json.Members(told);
    }

    private static String style(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** By the name under which it is written; blank where that is nowhere. */
    private static String cell(Place place) {
        return switch (place) {
            case Place.AtField at -> at.field() == IdentityField.NAME ? "name" : "";
            case Place.AtSection at -> "section/" + at.section();
            case Place.AtRow at -> "row/" + at.step() + part(at.cell());
            case Place.AtPerformer at -> "column/" + at.performer();
            case Place.WholeSheet _, Place.AtTable _, Place.AtForm _ -> "";
        };
    }

    private static String part(RowCell cell) {
        return switch (cell) {
            case NO, PERFORMERS -> "";
            case ACTIVITY, REQUIREMENTS, TIME, OUTPUTS, REMARK -> "/" + cell;
        };
    }
}
