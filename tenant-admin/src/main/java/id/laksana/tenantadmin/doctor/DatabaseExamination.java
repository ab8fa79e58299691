package id.laksana.tenantadmin.doctor;

import id.laksana.migrations.AgencyKey;
import id.laksana.migrations.Database;
import id.laksana.migrations.Logins;
import id.laksana.tenantadmin.AgencyEntry;
import id.laksana.tenantadmin.doctor.Finding.Check;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The schemas and roles of one database, held against the agencies that the registry places there. */
final class DatabaseExamination {

    private static final String OWNER = "_owner";

    private final Catalogue catalogue;
    private final Database database;
    private final Logins logins;
    private final List<Finding> findings = new ArrayList<>();

    DatabaseExamination(Catalogue catalogue, Database database, Logins logins) {
        this.catalogue = catalogue;
        this.database = database;
        this.logins = logins;
    }

    /** Roles belong to the whole cluster: they are nobody's only where no agency at all has them. */
    List<Finding> of(List<AgencyEntry> here, Set<AgencyKey> anywhere) {
        here.stream().filter(agency -> !agency.status().equals("PROVISIONING")).forEach(this::examine);
        compareRights(here);
        Set<String> schemas = here.stream().map(agency -> agency.key().schema()).collect(Collectors.toSet());
        catalogue.ownerOfSchema().keySet().stream()
                .filter(schema -> !schemas.contains(schema))
                .sorted()
                .forEach(schema -> found(
                        Check.SCHEMA_ORPHANED,
                        schema,
                        "The schema belongs to no agency of the registry; nobody but you can know whether it may go."));
        orphanedRoles(anywhere);
        return findings;
    }

    private void examine(AgencyEntry agency) {
        var key = agency.key();
        var owner = catalogue.ownerOfSchema().get(key.schema());
        if (owner == null) {
            found(
                    Check.SCHEMA_MISSING,
                    key.value(),
                    "The schema is gone: restore it from a backup, nothing else helps.");
            return;
        }
        if (!owner.equals(key.ownerRole())) {
            found(
                    Check.SCHEMA_OWNER,
                    key.value(),
                    "The schema belongs to " + owner + ", not to " + key.ownerRole() + ".");
        }
        if (!agency.current()) {
            found(Check.SCHEMA_BEHIND, key.value(), "The schema is not the one of this version.");
        }
        examineRole(key, key.ownerRole());
        examineRole(key, key.workingRole());
        if (catalogue.roles().contains(key.workingRole())) {
            examineUse(key);
        }
    }

    private void examineRole(AgencyKey key, String role) {
        if (!catalogue.roles().contains(role)) {
            found(Check.ROLE_MISSING, key.value(), "The role " + role + " is missing.");
        } else if (catalogue.powerfulRoles().contains(role)) {
            found(Check.ROLE_POWERFUL, key.value(), "The role " + role + " can log in or do more than it should.");
        }
    }

    private void examineUse(AgencyKey key) {
        if (!catalogue.openSchemas().contains(key.schema())) {
            found(Check.RIGHTS_MISSING, key.value(), "The working role may not use its schema.");
        }
        boolean taken = catalogue.loans().stream()
                .anyMatch(loan -> loan.role().equals(key.workingRole())
                        && loan.borrower().equals(logins.app().name())
                        && loan.taken()
                        && !loan.inherited());
        if (!taken) {
            found(
                    Check.RIGHTS_MISSING,
                    key.value(),
                    "The login " + logins.app().name() + " cannot take the working role as it should.");
        }
        catalogue.loans().stream()
                .filter(loan -> isStrange(key, loan))
                .forEach(loan -> found(
                        Check.ROLE_LENT,
                        key.value(),
                        loan.borrower() + " can be " + loan.role() + "; revoke that unless you know why."));
    }

    /** The operator may be everybody, the app's login the working role, and nobody else anything. */
    private boolean isStrange(AgencyKey key, Catalogue.Loan loan) {
        boolean operator = loan.borrower().equals(database.user());
        boolean app = loan.borrower().equals(logins.app().name()) && loan.role().equals(key.workingRole());
        boolean ours = loan.role().equals(key.workingRole()) || loan.role().equals(key.ownerRole());
        return ours && !operator && !app;
    }

    /** What most agencies of this version have is right. */
    private void compareRights(List<AgencyEntry> agencies) {
        Map<String, List<AgencyKey>> alike = agencies.stream()
                .filter(AgencyEntry::current)
                .map(AgencyEntry::key)
                .filter(key -> catalogue.rights().containsKey(key.schema()))
                .collect(Collectors.groupingBy(
                        key -> Objects.requireNonNull(catalogue.rights().get(key.schema()))));
        Optional<List<AgencyKey>> most =
                alike.values().stream().max((one, other) -> Integer.compare(one.size(), other.size()));
        alike.values().stream()
                .filter(group -> most.filter(group::equals).isEmpty())
                .flatMap(List::stream)
                .sorted()
                .forEach(key -> found(
                        Check.RIGHTS_DIFFER,
                        key.value(),
                        "Tables or rights differ from those of the other agencies of this version; somebody changed"
                                + " them by hand."));
    }

    private void orphanedRoles(Set<AgencyKey> agencies) {
        Set<String> known = new HashSet<>();
        agencies.forEach(key -> {
            known.add(key.workingRole());
            known.add(key.ownerRole());
        });
        Function<String, String> schema =
                role -> role.endsWith(OWNER) ? role.substring(0, role.length() - OWNER.length()) : role;
        catalogue.roles().stream()
                .filter(role -> !known.contains(role) && isOurs(role))
                .filter(role -> !catalogue.ownerOfSchema().containsKey(schema.apply(role)))
                .sorted()
                .forEach(role -> found(
                        Check.ROLE_ORPHANED,
                        role,
                        "The role belongs to no agency of the registry; drop it if no other database needs it."));
    }

    /** A cluster may serve several deployments; only roles that our logins can take concern us. */
    private boolean isOurs(String role) {
        return catalogue.loans().stream()
                .anyMatch(loan -> loan.role().equals(role)
                        && loan.borrower().equals(logins.app().name()));
    }

    private void found(Check check, String subject, String sentence) {
        findings.add(new Finding(check, subject, sentence));
    }
}
