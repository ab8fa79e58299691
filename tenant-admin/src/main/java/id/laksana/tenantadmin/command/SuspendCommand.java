package id.laksana.tenantadmin.command;

import id.laksana.migrations.AgencyKey;
import id.laksana.tenantadmin.AgencyLife;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "suspend",
        description = "Closes an agency to its members and to everybody; its data stays untouched. Repeatable.")
final class SuspendCommand extends OperatorCommand {

    @Parameters(paramLabel = "KEY", converter = KeyConverter.class, description = "The agency's key.")
    @SuppressWarnings("NullAway.Init")
    private AgencyKey agency;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why; it is kept.")
    private String reason = "";

    SuspendCommand(Map<String, String> environment) {
        super(environment);
    }

    @Override
    int run() {
        var life = new AgencyLife(settings().databases().main());
        return report(life.suspend(agency, reason.strip(), caller()), agency, "suspended");
    }
}
