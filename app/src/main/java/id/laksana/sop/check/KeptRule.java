package id.laksana.sop.check;

import id.laksana.sop.lint.Rule;
import java.util.List;
import java.util.stream.Stream;

/** A rule as the agency keeps it. To keep it just as strictly as usual is to keep it as usual. */
public record KeptRule(Rule rule, Strictness strictness, long version) {

    public KeptRule {
        strictness = strictness == Strictness.of(rule.severity()) ? Strictness.USUAL : strictness;
        if (!choices(rule).contains(strictness)) {
            throw new IllegalArgumentException(rule + " cannot be kept as " + strictness);
        }
    }

    /** How the rule can be kept; of whether an SOP can be run no agency decides. */
    public static List<Strictness> choices(Rule rule) {
        return rule == Rule.NOT_RUNNABLE
                ? List.of(Strictness.USUAL)
                : Stream.of(Strictness.values())
                        .filter(strictness -> strictness != Strictness.of(rule.severity()))
                        .toList();
    }

    public boolean isChanged() {
        return strictness != Strictness.USUAL;
    }

    /** How strictly it is kept in effect, which is never just as usual. */
    public Strictness effective() {
        return isChanged() ? strictness : Strictness.of(rule.severity());
    }

    public KeptRule as(Strictness other) {
        return new KeptRule(rule, other, version);
    }
}
