package id.laksana.tenantadmin.command;

import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Looks after the audit trails of agencies.")
final class AuditCommand {

    private AuditCommand() {}

    static CommandLine on(Map<String, String> environment) {
        return new CommandLine(new AuditCommand()).addSubcommand(new VerifyCommand(environment));
    }
}
