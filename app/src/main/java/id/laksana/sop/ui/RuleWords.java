package id.laksana.sop.ui;

import com.vaadin.flow.component.Component;
import id.laksana.sop.check.KeptRule;
import id.laksana.sop.check.Strictness;
import id.laksana.sop.lint.Clause;
import id.laksana.sop.lint.Rule;
import id.laksana.sop.lint.Severity;
import id.laksana.web.ui.Status;

/** What the rules of SOPs demand and rest on, in the language of who reads. */
public final class RuleWords {

    private final Component reader;

    public RuleWords(Component reader) {
        this.reader = reader;
    }

    /** What is wrong where the rule is broken. */
    public String title(Rule rule) {
        return reader.getTranslation("rule." + rule.name());
    }

    /** What to do about it. */
    public String advice(Rule rule) {
        return reader.getTranslation("rule." + rule.name() + ".do");
    }

    public String clause(Clause clause) {
        return reader.getTranslation("clause." + clause.name());
    }

    /** How far the clause can be relied on. */
    public Status standing(Clause clause) {
        Status.Kind kind = clause.standing() == Clause.Standing.UNVERIFIED ? Status.Kind.WARNING : Status.Kind.NEUTRAL;
        return new Status(kind, standing(clause.standing()));
    }

    public String standing(Clause.Standing standing) {
        return reader.getTranslation("standing." + standing.name());
    }

    /** What the rule is for and rests on, and whether an agency decides on it. */
    String purpose(Rule rule) {
        String basis = reader.getTranslation(
                "rules.rests-on", clause(rule.clause()), standing(rule.clause().standing()));
        String decided = KeptRule.choices(rule).size() > 1 ? "" : " " + reader.getTranslation("rules.fixed");
        return advice(rule) + " " + basis + decided;
    }

    String saved(KeptRule kept) {
        return reader.getTranslation(
                "rules.saved", title(kept.rule()), strictness(kept.effective()).word());
    }

    /** As it is offered for the rule. */
    String choice(Rule rule, Strictness strictness) {
        return strictness == Strictness.USUAL
                ? reader.getTranslation(
                        "rules.usually", severity(rule.severity()).word())
                : strictness(strictness).word();
    }

    Status strictness(Strictness strictness) {
        Status.Kind kind = strictness.severity().map(RuleWords::kind).orElse(Status.Kind.NEUTRAL);
        return new Status(kind, reader.getTranslation("strictness." + strictness.name()));
    }

    public Status severity(Severity severity) {
        return new Status(kind(severity), reader.getTranslation("severity." + severity.name()));
    }

    private static Status.Kind kind(Severity severity) {
        return switch (severity) {
            case ERROR -> Status.Kind.BAD;
            case WARNING -> Status.Kind.WARNING;
            case HINT -> Status.Kind.NEUTRAL;
        };
    }
}
