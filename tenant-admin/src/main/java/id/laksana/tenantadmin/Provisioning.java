package id.laksana.tenantadmin;

import id.laksana.migrations.Databases;
import id.laksana.migrations.Migrator;
import id.laksana.migrations.Outcome;
import id.laksana.migrations.Progress;
import java.util.function.Consumer;

/**
 * Makes an agency out of nothing. Each step may have been done before, so that provisioning that was interrupted at any
 * point is continued by provisioning again; only the last step lets the agency be served.
 */
public final class Provisioning {

    private final AgencyRegistry registry;
    private final Databases databases;
    private final AgencyProfile profile;
    private final Migrator migrator;
    private final MemberDirectory members;
    private final AgencyStarter starter;

    /** The platform must have been migrated. */
    public Provisioning(Databases databases, Migrator migrator, MemberDirectory members, AgencyStarter starter) {
        this.registry = new AgencyRegistry(databases.main());
        this.databases = databases;
        this.profile = new AgencyProfile(databases);
        this.migrator = migrator;
        this.members = members;
        this.starter = starter;
    }

    public Provisioned provision(NewAgency agency) {
        return provision(agency, FirstAdministrator.NOBODY, _ -> {});
    }

    /** Each step is heard of as soon as it is done. */
    public Provisioned provision(NewAgency agency, FirstAdministrator first, Consumer<ProvisioningStep> heard) {
        if (databases.named(agency.database()).isEmpty()) {
            return new Provisioned.NoSuchDatabase(agency.database());
        }
        var registered = registry.register(agency);
        if (!registered.isFor(agency)) {
            return new Provisioned.KeyTaken(registered.name());
        }
        heard.accept(ProvisioningStep.REGISTERED);
        return switch (migrator.migrate(agency.key(), Progress.SILENT)) {
            case Outcome.Done done -> {
                if (!done.failed().isEmpty()) {
                    yield failed(done.failed().getFirst());
                }
                heard.accept(ProvisioningStep.MIGRATED);
                yield finish(agency, first, heard);
            }
            case Outcome.PlatformFailed failed -> new Provisioned.MigrationFailed(failed.error());
            case Outcome.AnotherMigratorRuns another -> new Provisioned.MigratorBusy();
            case Outcome.UnknownAgency erased ->
                throw new IllegalStateException("Erased meanwhile: " + erased.agency());
        };
    }

    private static Provisioned failed(Outcome.Failure failure) {
        return new Provisioned.MigrationFailed(failure.error());
    }

    private Provisioned finish(NewAgency agency, FirstAdministrator first, Consumer<ProvisioningStep> heard) {
        profile.fill(agency);
        heard.accept(ProvisioningStep.PRESENTED);
        start(agency);
        heard.accept(ProvisioningStep.BEGUN);
        members.ensureOrganization(agency.key(), agency.name());
        heard.accept(ProvisioningStep.ORGANIZED);
        var objection = first.appoint(agency.key());
        if (objection.isPresent()) {
            return new Provisioned.AdministratorRefused(objection.get());
        }
        heard.accept(ProvisioningStep.ADMINISTERED);
        registry.activate(agency.key());
        heard.accept(ProvisioningStep.SERVED);
        return new Provisioned.Ready();
    }

    private void start(NewAgency agency) {
        var key = agency.key();
        databases.named(agency.database()).orElseThrow().inTransaction(key.ownerRole(), key.schema(), connection -> {
            starter.start(agency, connection);
            return agency;
        });
    }
}
