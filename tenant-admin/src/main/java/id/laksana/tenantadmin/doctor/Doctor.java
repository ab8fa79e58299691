package id.laksana.tenantadmin.doctor;

import id.laksana.migrations.AgencyKey;
import id.laksana.migrations.Database;
import id.laksana.migrations.DatabaseException;
import id.laksana.migrations.Databases;
import id.laksana.migrations.Logins;
import id.laksana.migrations.Migrator;
import id.laksana.migrations.Outcome;
import id.laksana.migrations.Parallel;
import id.laksana.migrations.Progress;
import id.laksana.tenantadmin.AgencyEntry;
import id.laksana.tenantadmin.AgencyLife;
import id.laksana.tenantadmin.doctor.Finding.Check;
import id.laksana.tenantadmin.realm.AgencyOrganizations;
import id.laksana.tenantadmin.realm.AgencyOrganizations.Organization;
import id.laksana.tenantadmin.realm.MemberKeeping;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds registry, schemas, roles, rights and organizations against each other; changes nothing unless told to. */
public final class Doctor {

    /** Organizations that Keycloak is asked about: more would only wait for each other. */
    private static final int AT_A_TIME = 4;

    private final Databases databases;
    private final Logins logins;
    private final MemberKeeping members;
    private final AgencyLife life;
    private final Migrator migrator;

    public Doctor(Databases databases, Logins logins, MemberKeeping members) {
        this.databases = databases;
        this.logins = logins;
        this.members = members;
        this.life = new AgencyLife(databases.main());
        this.migrator = new Migrator(databases, logins);
    }

    public List<Finding> examine() {
        var agencies = life.all();
        List<Finding> findings = new ArrayList<>();
        agencies.stream()
                .filter(agency -> agency.status().equals("PROVISIONING"))
                .map(agency -> new Finding(
                        Check.UNFINISHED,
                        agency.key().value(),
                        "Provisioning was begun and not finished: the same command continues it."))
                .forEach(findings::add);
        findings.addAll(databases(agencies));
        findings.addAll(organizations(agencies));
        return findings;
    }

    /** Mends what can be mended without losing anything, each agency once for each way; what could not be, and why. */
    public Map<Finding, String> mend(List<Finding> findings) {
        Map<Finding, String> failed = new LinkedHashMap<>();
        Map<String, AgencyEntry> agencies = life.all().stream()
                .collect(Collectors.toMap(agency -> agency.key().value(), agency -> agency));
        for (var finding : findings) {
            var agency = Optional.ofNullable(agencies.get(finding.subject()));
            if (finding.isMendable() && agency.isPresent()) {
                mend(finding, agency.get()).ifPresent(why -> failed.put(finding, why));
            }
        }
        return failed;
    }

    private Optional<String> mend(Finding finding, AgencyEntry agency) {
        return switch (finding.check().remedy()) {
            case NONE -> Optional.empty();
            case MIGRATE -> migrate(agency.key());
            case RIGHTS -> migrator.restoreRights(agency.key());
            case ORGANIZATION -> {
                members.organizations().ensureOrganization(agency.key(), agency.name());
                yield Optional.empty();
            }
        };
    }

    private Optional<String> migrate(AgencyKey agency) {
        return switch (migrator.migrate(agency, Progress.SILENT)) {
            case Outcome.Done done ->
                done.failed().stream().map(Outcome.Failure::error).findFirst();
            case Outcome.PlatformFailed failed -> Optional.of(failed.error());
            case Outcome.AnotherMigratorRuns another -> Optional.of("another migrator is at work");
            case Outcome.UnknownAgency unknown -> Optional.of("the registry has it no more");
        };
    }

    private List<Finding> databases(List<AgencyEntry> agencies) {
        Set<AgencyKey> keys = agencies.stream().map(AgencyEntry::key).collect(Collectors.toSet());
        List<Finding> findings = new ArrayList<>();
        agencies.stream()
                .filter(agency -> databases.named(agency.database()).isEmpty())
                .map(agency -> new Finding(
                        Check.UNKNOWN_DATABASE,
                        agency.key().value(),
                        "No database named " + agency.database() + " is configured here."))
                .forEach(findings::add);
        databases.byName().forEach((name, database) -> {
            var here = agencies.stream()
                    .filter(agency -> agency.database().equals(name))
                    .toList();
            findings.addAll(examine(name, database, here, keys));
        });
        return findings;
    }

    private List<Finding> examine(String name, Database database, List<AgencyEntry> here, Set<AgencyKey> keys) {
        try {
            return new DatabaseExamination(Catalogue.of(database), database, logins).of(here, keys);
        } catch (DatabaseException.Unreachable e) {
            return List.of(new Finding(Check.UNREACHABLE_DATABASE, name, "The database cannot be reached."));
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private List<Finding> organizations(List<AgencyEntry> agencies) {
        var keycloak = members.organizations();
        var organizations = keycloak.all();
        List<Finding> findings = new ArrayList<>();
        var provisioned = agencies.stream()
                .filter(agency -> !agency.status().equals("PROVISIONING"))
                .toList();
        Parallel.forEach(
                provisioned,
                AT_A_TIME,
                agency -> organization(
                        agency,
                        Optional.ofNullable(organizations.get(agency.key().value())),
                        keycloak),
                found -> found.ifPresent(findings::add));
        findings.sort(Comparator.comparing(Finding::subject));
        Set<String> known =
                agencies.stream().map(agency -> agency.key().value()).collect(Collectors.toSet());
        organizations.keySet().stream()
                .filter(alias -> !known.contains(alias))
                .map(alias -> new Finding(
                        Check.ORGANIZATION_ORPHANED,
                        alias,
                        "The organization belongs to no agency of the registry; remove it in Keycloak if it may go."))
                .forEach(findings::add);
        return findings;
    }

    private static Optional<Finding> organization(
            AgencyEntry agency, Optional<Organization> organization, AgencyOrganizations keycloak) {
        var key = agency.key().value();
        if (organization.isEmpty()) {
            return Optional.of(
                    new Finding(Check.ORGANIZATION_MISSING, key, "Keycloak has no organization: nobody can enter."));
        }
        var examined = keycloak.examine(organization.get());
        var flaw = Optional.of(organization.get().name())
                .filter(name -> !name.equals(agency.name()))
                .map(name -> "the organization is called " + name)
                .or(examined::flaw);
        if (flaw.isPresent()) {
            return Optional.of(new Finding(Check.ORGANIZATION_DIFFERS, key, "In Keycloak " + flaw.get() + "."));
        }
        return examined.administered()
                ? Optional.empty()
                : Optional.of(new Finding(
                        Check.ADMINISTRATOR_MISSING,
                        key,
                        "Nobody administers it who can log in: provision it again with --admin."));
    }
}
