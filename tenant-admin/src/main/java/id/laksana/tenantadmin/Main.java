package id.laksana.tenantadmin;

import id.laksana.migrations.MigrateCommand;
import id.laksana.tenantadmin.audit.AuditCommand;
import id.laksana.tenantadmin.realm.RealmCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of Laksana. */
@Command(
        name = "laksana",
        mixinStandardHelpOptions = true,
        subcommands = {MigrateCommand.class, RealmCommand.class, AuditCommand.class},
        synopsisSubcommandLabel = "COMMAND")
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }
}
