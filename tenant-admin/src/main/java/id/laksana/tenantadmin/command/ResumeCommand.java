package id.laksana.tenantadmin.command;

import id.laksana.migrations.AgencyKey;
import id.laksana.tenantadmin.AgencyLife;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "resume", description = "Opens an agency that was suspended. Repeatable.")
final class ResumeCommand extends OperatorCommand {

    @Parameters(paramLabel = "KEY", converter = KeyConverter.class, description = "The agency's key.")
    @SuppressWarnings("NullAway.Init")
    private AgencyKey agency;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why; it is kept.")
    private String reason = "";

    ResumeCommand(Map<String, String> environment) {
        super(environment);
    }

    @Override
    int run() {
        var life = new AgencyLife(settings().databases().main());
        return report(life.resume(agency, reason.strip(), caller()), agency, "served again");
    }
}
