package id.laksana.shell.operator;

import id.laksana.agency.AgencyRegistry;
import id.laksana.agency.AgencyStatus;
import id.laksana.identity.Access;
import id.laksana.identity.PlatformRole;
import id.laksana.migrations.AgencyKey;
import id.laksana.migrations.Changelog;
import id.laksana.migrations.Database;
import id.laksana.tenantadmin.AgencyLife;
import id.laksana.tenantadmin.Changed;
import id.laksana.tenantadmin.LifeEvent;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** All agencies and what becomes of them as a whole, for operators only. */
@Singleton
public class OperatedAgencies {

    public static final int LONGEST_REASON = 1000;

    private final OverviewRows rows;
    private final EventRows events;
    private final OperatorSettings settings;
    private final AgencyRegistry registry;
    private final Access access;

    OperatedAgencies(
            OverviewRows rows, EventRows events, OperatorSettings settings, AgencyRegistry registry, Access access) {
        this.rows = rows;
        this.events = events;
        this.settings = settings;
        this.registry = registry;
        this.access = access;
    }

    public List<OperatedAgency> all() {
        access.require(PlatformRole.OPERATOR);
        return rows.all().stream().map(OperatedAgencies::agency).toList();
    }

    /** The newest first. */
    public List<LifeEvent> history(AgencyKey agency) {
        access.require(PlatformRole.OPERATOR);
        return events.newest(agency.value()).stream()
                .map(row -> new LifeEvent(row.at(), LifeEvent.Kind.valueOf(row.kind()), row.actor(), row.said()))
                .toList();
    }

    /** Whether this process has the login that changing an agency takes. */
    public boolean canChange() {
        return !settings.password().isEmpty();
    }

    public Changed suspend(AgencyKey agency, String reason) {
        String actor = operator();
        return seen(life().suspend(agency, checked(reason), actor));
    }

    public Changed resume(AgencyKey agency, String reason) {
        String actor = operator();
        return seen(life().resume(agency, checked(reason), actor));
    }

    private String operator() {
        access.require(PlatformRole.OPERATOR);
        return access.person().name() + " (" + access.person().username() + ")";
    }

    private AgencyLife life() {
        if (!canChange()) {
            throw new IllegalStateException("There is no operator's login to the database here.");
        }
        return new AgencyLife(new Database(settings.url(), settings.username(), settings.password()));
    }

    private Changed seen(Changed change) {
        registry.refresh();
        return change;
    }

    private static String checked(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A reason of at most " + LONGEST_REASON + " characters is needed.");
        }
        return reason.strip();
    }

    private static OperatedAgency agency(OverviewRow row) {
        return new OperatedAgency(
                new AgencyKey(row.key()),
                row.name(),
                row.provinceCode(),
                AgencyStatus.valueOf(row.status()),
                schema(row),
                Optional.ofNullable(row.members()),
                Optional.ofNullable(row.sops()),
                Optional.ofNullable(row.bytes()),
                Optional.ofNullable(row.lastActiveAt()),
                Optional.ofNullable(row.collectedAt()),
                Optional.ofNullable(row.error()));
    }

    private static OperatedAgency.Schema schema(OverviewRow row) {
        if (row.migrationError() != null) {
            return OperatedAgency.Schema.FAILED;
        }
        return Changelog.AGENCY.hash().equals(row.changelogHash())
                ? OperatedAgency.Schema.CURRENT
                : OperatedAgency.Schema.BEHIND;
    }
}
