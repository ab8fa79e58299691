package id.laksana;

import id.laksana.casework.command.CasesCommand;
import id.laksana.sop.version.CatalogStarter;
import id.laksana.tenantadmin.Main;
import id.laksana.web.Time;
import io.micronaut.runtime.Micronaut;

/** Serves; or, given a command, carries it out: the image holds the full command line. */
public final class Application {

    private Application() {}

    public static void main(String[] args) {
        if (args.length == 0) {
            RequiredSettings.objection(System.getenv()).ifPresent(Application::refuse);
            Micronaut.build(args).mainClass(Application.class).banner(false).start();
        } else {
            System.exit(Main.commandLine(System.getenv(), clock -> new CatalogStarter(clock, false))
                    .addSubcommand(CasesCommand.on(System.getenv(), Time.system()))
                    .execute(args));
        }
    }

    private static void refuse(String sentence) {
        System.err.println(sentence);
        System.exit(1);
    }
}
