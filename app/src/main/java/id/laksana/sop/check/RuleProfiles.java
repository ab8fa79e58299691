package id.laksana.sop.check;

import static java.util.stream.Collectors.toMap;

import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditTrail;
import id.laksana.audit.Changes;
import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.sop.lint.Rule;
import id.laksana.sop.lint.RuleProfile;
import id.laksana.sop.lint.Severity;
import id.laksana.web.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of SOPs as the agency keeps them. */
@Singleton
public class RuleProfiles {

    private static final Map<String, Strictness> STRICTNESSES =
            Stream.of(Strictness.values()).collect(toMap(Strictness::name, Function.identity()));

    private final LintRuleRows rows;
    private final Access access;
    private final AuditTrail audit;

    RuleProfiles(LintRuleRows rows, Access access, AuditTrail audit) {
        this.rows = rows;
        this.access = access;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public RuleProfile read() {
        access.require(Permission.READ_SOPS);
        List<KeptRule> rules = stored();
        Set<Rule> without = rules.stream()
                .filter(kept -> kept.strictness() == Strictness.OFF)
                .map(KeptRule::rule)
                .collect(Collectors.toSet());
        Map<Rule, Severity> severities = new EnumMap<>(Rule.class);
        rules.forEach(
                kept -> kept.strictness().severity().ifPresent(severity -> severities.put(kept.rule(), severity)));
        return new RuleProfile(without, severities);
    }

    /** All rules, from the top of a sheet to its end. */
    @Transactional(readOnly = true)
    public List<KeptRule> rules() {
        access.require(Permission.EDIT_SOPS);
        return stored();
    }

    @Transactional
    public KeptRule change(KeptRule changed) {
        access.require(Permission.EDIT_SOPS);
        KeptRule before = stored(changed.rule());
        if (before.equals(changed)) {
            return before;
        }
        int kept = rows.keep(changed.rule().name(), changed.strictness().name(), changed.version());
        StaleVersion.unlessUpdated(kept, "The rule");
        audit.append(
                AuditAction.CHANGE_LINT_RULE,
                changed.rule().name(),
                Changes.between(
                        Map.of("strictness", before.effective().name()),
                        Map.of("strictness", changed.effective().name())));
        return stored(changed.rule());
    }

    private KeptRule stored(Rule rule) {
        return stored().get(rule.ordinal());
    }

    /** What the table says of rules, or in words, that the program does not know is passed over. */
    private List<KeptRule> stored() {
        Map<String, LintRuleRow> said = rows.findAll().stream().collect(toMap(LintRuleRow::rule, Function.identity()));
        return Stream.of(Rule.values())
                .map(rule -> {
                    LintRuleRow row = said.get(rule.name());
                    return row == null
                            ? new KeptRule(rule, Strictness.USUAL, 0)
                            : new KeptRule(rule, known(rule, row.strictness()), row.version());
                })
                .toList();
    }

    private static Strictness known(Rule rule, String strictness) {
        Strictness known = STRICTNESSES.getOrDefault(strictness, Strictness.USUAL);
        return KeptRule.choices(rule).contains(known) ? known : Strictness.USUAL;
    }
}
