package id.laksana.sop.check;

import id.laksana.sop.lint.Lint;
import id.laksana.sop.lint.RuleProfile;
import id.laksana.sop.sheet.Sheet;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Remembers what every rule finds in a version by itself: of all rules, so that an agency may keep them otherwise at any time. */
@Singleton
public class CheckedVersions {

    private final CheckRows rows;
    private final RuleProfiles profiles;

    CheckedVersions(CheckRows rows, RuleProfiles profiles) {
        this.rows = rows;
        this.profiles = profiles;
    }

    /** The rules as the agency keeps them. */
    public RuleProfile profile() {
        return profiles.read();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public FindingCounts count(UUID sop, int no, Sheet sheet) {
        FindingCounts counts = FindingCounts.of(new Lint(RuleProfile.USUAL).alone(sheet));
        rows.keep(sop, no, Lint.EDITION, counts.text());
        return counts;
    }
}
