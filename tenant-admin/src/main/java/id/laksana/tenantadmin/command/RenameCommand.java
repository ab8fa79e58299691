package id.laksana.tenantadmin.command;

import id.laksana.migrations.AgencyKey;
import id.laksana.tenantadmin.Renaming;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "rename",
        description = {
            "Gives an agency another name in the registry, in Keycloak, and on its own paper where that still had the old"
                    + " one. Its key stays. Repeatable."
        })
final class RenameCommand extends OperatorCommand {

    @Parameters(paramLabel = "KEY", converter = KeyConverter.class, description = "The agency's key.")
    @SuppressWarnings("NullAway.Init")
    private AgencyKey agency;

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "What it is called from now on.")
    private String name = "";

    RenameCommand(Map<String, String> environment) {
        super(environment);
    }

    @Override
    int run() {
        if (name.isBlank() || name.strip().length() > 200) {
            return refuse(WRONG_USE, "A name takes 1 to 200 characters.");
        }
        var renaming = new Renaming(settings().databases(), members().organizations());
        return report(renaming.rename(agency, name.strip(), caller()), agency, "renamed");
    }
}
