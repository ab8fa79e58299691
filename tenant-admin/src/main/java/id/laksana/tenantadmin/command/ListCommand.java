package id.laksana.tenantadmin.command;

import id.laksana.tenantadmin.AgencyEntry;
import id.laksana.tenantadmin.AgencyLife;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;

@Command(name = "list", description = "Lists the agencies of the registry.")
final class ListCommand extends OperatorCommand {

    ListCommand(Map<String, String> environment) {
        super(environment);
    }

    @Override
    int run() {
        var listing = new Listing("agency", "status", "schema", "region", "database", "name");
        new AgencyLife(settings().databases().main()).all().forEach(agency -> add(listing, agency));
        print(listing);
        return DONE;
    }

    private static void add(Listing listing, AgencyEntry agency) {
        listing.add(
                agency.key().value(),
                agency.status().toLowerCase(Locale.ROOT),
                agency.schemaState(),
                agency.regionCode(),
                agency.database(),
                agency.name());
    }
}
