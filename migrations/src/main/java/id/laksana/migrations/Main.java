package id.laksana.migrations;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of this module alone; the application's carries the same command among its own. */
@Command(
        name = "laksana",
        mixinStandardHelpOptions = true,
        subcommands = MigrateCommand.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        var commandLine = new CommandLine(new Main());
        commandLine.setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println("The command failed: " + failure);
            return command.getCommandSpec().exitCodeOnExecutionException();
        });
        System.exit(commandLine.execute(arguments));
    }
}
