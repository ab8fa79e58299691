package id.laksana.sop.lint;

import id.laksana.sop.sheet.Sheet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Holds a sheet against every rule. Findings are ordered by rule, and within a rule from the top of the sheet to its end. */
public final class Lint {

    /** Goes up whenever the rules change what they find: what they found is counted and stored. */
    public static final int EDITION = 2;

    private final RuleProfile profile;

    public Lint(RuleProfile profile) {
        this.profile = profile;
    }

    public List<Finding> check(Sheet sheet, List<Neighbour> others) {
        Inspected inspected = new Inspected(sheet);
        Neighbour own = Neighbour.of(sheet);
        Neighbourhood all = with(own, others);
        return found(rule -> Stream.concat(rule.alone(inspected), rule.among(own, all)));
    }

    /** What is wrong with the sheet whatever stands on others. */
    public List<Finding> alone(Sheet sheet) {
        Inspected inspected = new Inspected(sheet);
        return found(rule -> rule.alone(inspected));
    }

    /** What is wrong with a sheet only because of the others of its agency. */
    public List<Finding> among(Neighbour own, List<Neighbour> others) {
        Neighbourhood all = with(own, others);
        return found(rule -> rule.among(own, all));
    }

    /** What is wrong with each of an agency's sheets because of its others, in the order of the sheets. */
    public List<List<Finding>> among(List<Neighbour> sheets) {
        Neighbourhood all = new Neighbourhood(sheets);
        return sheets.stream().map(own -> found(rule -> rule.among(own, all))).toList();
    }

    private List<Finding> found(Function<Rule, Stream<Hit>> hits) {
        return Stream.of(Rule.values())
                .filter(profile::keeps)
                .flatMap(rule ->
                        hits.apply(rule).map(hit -> new Finding(rule, profile.severity(rule), hit.place(), hit.data())))
                .distinct()
                .toList();
    }

    private static Neighbourhood with(Neighbour own, List<Neighbour> others) {
        return new Neighbourhood(Stream.concat(Stream.of(own), others.stream()).toList());
    }
}
