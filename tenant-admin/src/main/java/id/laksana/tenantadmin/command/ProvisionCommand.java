package id.laksana.tenantadmin.command;

import id.laksana.migrations.Migrator;
import id.laksana.migrations.Parallel;
import id.laksana.tenantadmin.AgencyStarter;
import id.laksana.tenantadmin.Provisioning;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "provision",
        description = {
            "Makes an agency: registry, schema, roles, organization, groups, first administrator. Repeated, it continues"
                    + " what was interrupted and changes nothing else; an administrator who has never logged in gets a"
                    + " new one-time password."
        })
final class ProvisionCommand extends OperatorCommand {

    private final AgencyStarter starter;

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init")
    private Which which;

    @ArgGroup(exclusive = false)
    private Particulars particulars = new Particulars();

    @Option(
            names = "--existing-admin",
            description = "The administrator's account is there already and keeps its password.")
    private boolean existing;

    @Option(names = "--parallel", paramLabel = "N", description = "How many agencies of a file at a time, 1 to 16.")
    private int parallel = Math.min(Runtime.getRuntime().availableProcessors(), 16);

    static final class Which {

        @Parameters(paramLabel = "KEY", description = "The key of the one agency.")
        @Nullable
        private String key;

        @Option(
                names = "--file",
                paramLabel = "CSV",
                description = "Many agencies; the first line names the columns: key, and those options below.")
        @Nullable
        private Path file;
    }

    static final class Particulars {

        @Option(names = "--name", paramLabel = "NAME", description = "Such as \"DPMPTSP Kabupaten Kudus\".")
        @Nullable
        private String name;

        @Option(names = "--government", paramLabel = "NAME", description = "Such as \"Pemerintah Kabupaten Kudus\".")
        @Nullable
        private String government;

        @Option(names = "--province", paramLabel = "CODE", description = "The Ministry's two digits, such as 33.")
        @Nullable
        private String province;

        @Option(names = "--region", paramLabel = "CODE", description = "The Ministry's code, such as 33.19.")
        @Nullable
        private String region;

        @Option(names = "--zone", paramLabel = "ZONE", description = "Asia/Jakarta if not said.")
        @Nullable
        private String zone;

        @Option(names = "--database", paramLabel = "NAME", description = "main if not said.")
        @Nullable
        private String database;

        @Option(
                names = "--catalog",
                paramLabel = "NAME",
                description = {
                    "Which shipped catalog of SOPs it begins with, as its own documents: for the agency that wrote"
                            + " them. Others begin with none, if not said, and take over what they like in the"
                            + " browser."
                })
        @Nullable
        private String catalog;

        @Option(names = "--admin", paramLabel = "USERNAME", description = "Who administers it first.")
        @Nullable
        private String admin;

        @Option(names = "--admin-name", paramLabel = "NAME", description = "The administrator's name.")
        @Nullable
        private String adminName;

        @Option(names = "--admin-email", paramLabel = "ADDRESS", description = "The administrator's e-mail address.")
        @Nullable
        private String adminEmail;

        Map<String, String> said() {
            Map<String, @Nullable String> said = new HashMap<>();
            said.put("name", name);
            said.put("government", government);
            said.put("province", province);
            said.put("region", region);
            said.put("zone", zone);
            said.put("database", database);
            said.put("catalog", catalog);
            said.put("admin", admin);
            said.put("admin-name", adminName);
            said.put("admin-email", adminEmail);
            Map<String, String> present = new HashMap<>();
            said.forEach((option, value) -> {
                if (value != null) {
                    present.put(option, value);
                }
            });
            return present;
        }
    }

    ProvisionCommand(Map<String, String> environment, AgencyStarter starter) {
        super(environment);
        this.starter = starter;
    }

    @Override
    int run() {
        if (parallel < 1 || parallel > 16) {
            return refuse(WRONG_USE, "--parallel takes a number from 1 to 16.");
        }
        try {
            if (which.file == null) {
                var said = particulars.said();
                said.put("key", String.valueOf(which.key));
                return provision(List.of(Order.of(said, existing, starter.catalogs())));
            }
            var read = OrderFile.read(which.file, starter.catalogs());
            if (!read.errors().isEmpty()) {
                return refuse(WRONG_USE, String.join(System.lineSeparator(), read.errors()));
            }
            return provision(read.orders());
        } catch (IllegalArgumentException e) {
            return refuse(WRONG_USE, e.getMessage());
        } catch (IOException e) {
            return refuse(WRONG_USE, "There is no file " + which.file + " that can be read.");
        }
    }

    private int provision(List<Order> orders) {
        var settings = settings();
        var members = members();
        var provisioning = new Provisioning(
                settings.databases(),
                new Migrator(settings.databases(), settings.logins()),
                members.organizations(),
                starter);
        var attempts = new Attempts(provisioning, members, this::progress);
        var done = new ArrayList<Attempt>();
        Parallel.forEach(orders, parallel, attempts::at, attempt -> {
            done.add(attempt);
            if (orders.size() > 1) {
                progress(done.size() + " of " + orders.size() + " agencies done");
            }
        });
        var listing = new Listing("agency", "outcome", "administrator", "one-time password");
        done.forEach(attempt -> attempt.addTo(listing));
        print(listing);
        return done.stream().mapToInt(Attempt::exitCode).max().orElse(DONE);
    }
}
