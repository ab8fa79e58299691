package id.laksana.sop.check;

import id.laksana.sop.lint.Lint;
import id.laksana.sop.lint.RuleProfile;
import id.laksana.sop.sheet.Sheet;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Remembers what every rule finds in a version by itself. How strictly an agency keeps them is not looked at, so it may change at any time. */
@Singleton
public class CheckedVersions {

    private final CheckRows rows;

    CheckedVersions(CheckRows rows) {
        this.rows = rows;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public FindingCounts count(UUID sop, int no, Sheet sheet) {
        FindingCounts counts = FindingCounts.of(new Lint(RuleProfile.USUAL).alone(sheet));
        rows.keep(sop, no, Lint.EDITION, counts.text());
        return counts;
    }
}
