package id.laksana.tenantadmin;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of Laksana. */
@Command(name = "laksana", mixinStandardHelpOptions = true)
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }
}
