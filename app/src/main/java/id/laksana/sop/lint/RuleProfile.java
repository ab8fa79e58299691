package id.laksana.sop.lint;

import java.util.Map;
import java.util.Set;

/**
 * Which rules an agency keeps, and how strictly: regions issue guidelines of their own. What cannot be run cannot be run, whatever an agency
 * would like better, so that rule stands as it is.
 */
public record RuleProfile(Set<Rule> without, Map<Rule, Severity> severities) {

    public static final RuleProfile USUAL = new RuleProfile(Set.of(), Map.of());

    public RuleProfile {
        without = Set.copyOf(without);
        severities = Map.copyOf(severities);
        if (without.contains(Rule.NOT_RUNNABLE) || severities.containsKey(Rule.NOT_RUNNABLE)) {
            throw new IllegalArgumentException("No agency decides on " + Rule.NOT_RUNNABLE);
        }
    }

    public boolean keeps(Rule rule) {
        return !without.contains(rule);
    }

    public Severity severity(Rule rule) {
        return severities.getOrDefault(rule, rule.severity());
    }
}
