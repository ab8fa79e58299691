package id.laksana.sop.lint;

import java.util.Map;
import java.util.Set;

/** Which rules an agency keeps, and how strictly: regions issue guidelines of their own. */
public record RuleProfile(Set<Rule> without, Map<Rule, Severity> severities) {

    public static final RuleProfile USUAL = new RuleProfile(Set.of(), Map.of());

    public RuleProfile {
        without = Set.copyOf(without);
        severities = Map.copyOf(severities);
    }

    Severity severity(Rule rule) {
        return severities.getOrDefault(rule, rule.severity());
    }
}
