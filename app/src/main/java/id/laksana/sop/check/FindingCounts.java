package id.laksana.sop.check;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import id.laksana.sop.lint.Finding;
import id.laksana.sop.lint.Rule;
import id.laksana.sop.lint.RuleProfile;
import id.laksana.sop.lint.Severity;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** How often each rule is broken. */
public record FindingCounts(Map<Rule, Integer> byRule) {

    public static final FindingCounts NONE = new FindingCounts(Map.of());

    public FindingCounts {
        byRule = byRule.isEmpty() ? Map.of() : new EnumMap<>(byRule);
    }

    public static FindingCounts of(Collection<Finding> findings) {
        Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
        findings.forEach(finding -> counts.merge(finding.rule(), 1, Integer::sum));
        return new FindingCounts(counts);
    }

    public FindingCounts plus(FindingCounts other) {
        Map<Rule, Integer> sum = new EnumMap<>(Rule.class);
        Stream.of(this, other)
                .flatMap(counts -> counts.byRule.entrySet().stream())
                .forEach(count -> sum.merge(count.getKey(), count.getValue(), Integer::sum));
        return new FindingCounts(sum);
    }

    /** By the rules as the agency keeps them. */
    public FindingTotals totals(RuleProfile profile) {
        return new FindingTotals(
                of(Severity.ERROR, profile), of(Severity.WARNING, profile), of(Severity.HINT, profile));
    }

    private int of(Severity severity, RuleProfile profile) {
        return byRule.entrySet().stream()
                .filter(count -> profile.keeps(count.getKey()) && profile.severity(count.getKey()) == severity)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** As it is stored. */
    public String text() {
        return byRule.entrySet().stream()
                .map(count -> count.getKey().name() + " " + count.getValue())
                .collect(joining(" "));
    }

    /** A rule that there is no more counts for nothing. */
    public static FindingCounts read(String text) {
        Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
        Map<String, Rule> rules = Stream.of(Rule.values()).collect(toMap(Rule::name, Function.identity()));
        Iterator<String> words = Stream.of(text.split(" ")).iterator();
        while (words.hasNext()) {
            Rule rule = rules.get(words.next());
            if (words.hasNext()) {
                int count = Integer.parseInt(words.next());
                if (rule != null) {
                    counts.put(rule, count);
                }
            }
        }
        return new FindingCounts(counts);
    }
}
