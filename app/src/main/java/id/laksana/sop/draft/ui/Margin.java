package id.laksana.sop.draft.ui;

import com.vaadin.flow.component.Component;
import id.laksana.sop.edit.Edit;
import id.laksana.sop.edit.EditJson;
import id.laksana.sop.edit.FindingRepairs;
import id.laksana.sop.edit.Repair;
import id.laksana.sop.edit.Repairs;
import id.laksana.sop.json.Json;
import id.laksana.sop.lint.Finding;
import id.laksana.sop.lint.Place;
import id.laksana.sop.lint.Rule;
import id.laksana.sop.lint.Severity;
import id.laksana.sop.procedure.Obstacle;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.StepId;
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
import java.util.Optional;
import java.util.UUID;

/** What was found on a sheet, as the page shows it beside its rows. */
final class Margin {

    private final Component reader;
    private final FindingWords words;
    private final RuleWords rules;
    private final Repairs repairs;
    private final FindingRepairs ofFindings;
    private final List<Obstacle> obstacles;

    Margin(Component reader, Sheet sheet) {
        this.reader = reader;
        repairs = new Repairs(sheet);
        ofFindings = new FindingRepairs(sheet, Margin::fresh);
        obstacles = sheet.procedure() instanceof Procedure.Attempt.Refused refused ? refused.obstacles() : List.of();
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
        repair(finding).ifPresent(repair -> told.put("repairs", new Json.Elements(List.of(told(repair)))));
        return new Json.Members(told);
    }

    private Json told(Repair repair) {
        return new Json.Members(Map.of(
                "label", new Json.Text(label(repair)),
                "edit", new Json.Text(EditJson.write(repair.edit()))));
    }

    /** A time that is proposed is said. */
    private String label(Repair repair) {
        return repair.kind() == Repair.Kind.READABLE_TIME && repair.edit() instanceof Edit.Write write
                ? reader.getTranslation("editor.write-as", write.text())
                : reader.getTranslation("editor.repair." + repair.kind());
    }

    private Optional<Repair> repair(Finding finding) {
        return finding.rule() == Rule.NOT_RUNNABLE
                ? obstacles.stream()
                        .filter(obstacle -> isOf(obstacle, finding))
                        .findFirst()
                        .flatMap(repairs::of)
                : ofFindings.of(finding);
    }

    private static boolean isOf(Obstacle obstacle, Finding finding) {
        boolean same = obstacle.getClass().getSimpleName().equals(finding.data().getFirst());
        return same
                && (!(obstacle instanceof Obstacle.AtStep at)
                        || finding.place() instanceof Place.AtRow row
                                && row.step().equals(at.step()));
    }

    private static StepId fresh() {
        return new StepId("s" + UUID.randomUUID().toString().replace("-", "").substring(0, 12));
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
