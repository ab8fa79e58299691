package id.laksana.sop.lint;

import id.laksana.sop.sheet.Sheet;
import java.util.List;
import java.util.stream.Stream;

/** Holds a sheet against every rule. */
public final class Lint {

    private final RuleProfile profile;

    public Lint(RuleProfile profile) {
        this.profile = profile;
    }

    /** By rule, and within a rule from the top of the sheet to its end. */
    public List<Finding> check(Sheet sheet, List<Sheet> othersOfTheAgency) {
        Inspected inspected = new Inspected(sheet, othersOfTheAgency);
        return Stream.of(Rule.values())
                .filter(rule -> !profile.without().contains(rule))
                .flatMap(rule -> rule.hits(inspected)
                        .map(hit -> new Finding(rule, profile.severity(rule), hit.place(), hit.data())))
                .distinct()
                .toList();
    }
}
