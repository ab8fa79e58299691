package id.laksana.tenantadmin.command;

import id.laksana.tenantadmin.AgencyStarter;
import java.util.List;
import java.util.Map;

/** The commands on agencies. */
public final class Commands {

    private Commands() {}

    public static List<Object> on(Map<String, String> environment, AgencyStarter starter) {
        return List.of(
                new ProvisionCommand(environment, starter),
                new ListCommand(environment),
                new ShowCommand(environment),
                new SuspendCommand(environment),
                new ResumeCommand(environment),
                new RenameCommand(environment),
                new DoctorCommand(environment),
                AuditCommand.on(environment));
    }
}
