package id.laksana.casework.command;

import java.time.Clock;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What looks after cases. */
@Command(
        name = "cases",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Looks after the cases of agencies.")
public final class CasesCommand {

    private CasesCommand() {}

    public static CommandLine on(Map<String, String> environment, Clock clock) {
        return new CommandLine(new CasesCommand()).addSubcommand(new VerifyCases(environment, clock));
    }
}
