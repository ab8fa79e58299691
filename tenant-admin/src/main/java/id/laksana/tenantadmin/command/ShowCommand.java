package id.laksana.tenantadmin.command;

import id.laksana.migrations.AgencyKey;
import id.laksana.tenantadmin.AgencyEntry;
import id.laksana.tenantadmin.AgencyLife;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "show", description = "Shows what the registry knows of an agency, and what operators did to it.")
final class ShowCommand extends OperatorCommand {

    @Parameters(paramLabel = "KEY", converter = KeyConverter.class, description = "The agency's key.")
    @SuppressWarnings("NullAway.Init")
    private AgencyKey agency;

    ShowCommand(Map<String, String> environment) {
        super(environment);
    }

    @Override
    int run() {
        var life = new AgencyLife(settings().databases().main());
        var found = life.find(agency);
        if (found.isEmpty()) {
            return noSuch(agency);
        }
        var listing = new Listing("what", "value");
        describe(listing, found.get());
        life.history(agency)
                .forEach(event -> listing.add(
                        event.at() + " " + event.kind().name().toLowerCase(Locale.ROOT),
                        (event.actor() + " " + event.said()).strip()));
        print(listing);
        return DONE;
    }

    private static void describe(Listing listing, AgencyEntry entry) {
        listing.add("agency", entry.key().value())
                .add("name", entry.name())
                .add("province", entry.provinceCode())
                .add("region", entry.regionCode())
                .add("zone", entry.zone())
                .add("database", entry.database())
                .add("status", entry.status().toLowerCase(Locale.ROOT))
                .add("schema", entry.schemaState())
                .add("migrated", entry.migratedAt().map(Instant::toString).orElse("never"))
                .add("error", entry.error().orElse(""))
                .add("registered", entry.createdAt().toString());
    }
}
