package id.laksana.tenantadmin;

import id.laksana.migrations.MigrateCommand;
import id.laksana.tenantadmin.command.Commands;
import id.laksana.tenantadmin.realm.RealmCommand;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of Laksana. */
@Command(
        name = "laksana",
        mixinStandardHelpOptions = true,
        subcommands = {MigrateCommand.class, RealmCommand.class},
        synopsisSubcommandLabel = "COMMAND")
public final class Main {

    private Main() {}

    /** The starter fills new agencies with what the caller's product ships. */
    public static CommandLine commandLine(Map<String, String> environment, Function<Clock, AgencyStarter> starter) {
        var commandLine = new CommandLine(new Main());
        Commands.on(environment, starter.apply(Clock.systemUTC())).forEach(commandLine::addSubcommand);
        commandLine.setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println("The command failed: " + failure);
            return command.getCommandSpec().exitCodeOnExecutionException();
        });
        return commandLine;
    }

    public static void main(String[] args) {
        System.exit(commandLine(System.getenv(), _ -> AgencyStarter.EMPTY).execute(args));
    }
}
