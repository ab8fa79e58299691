package id.laksana.tenantadmin.command;

import id.laksana.migrations.Migrator;
import id.laksana.migrations.Parallel;
import id.laksana.tenantadmin.AgencyStarter;
import id.laksana.tenantadmin.FirstAdministrator;
import id.laksana.tenantadmin.Provisioned;
import id.laksana.tenantadmin.Provisioning;
import id.laksana.tenantadmin.realm.KeycloakException;
import id.laksana.tenantadmin.realm.MemberKeeping;
import id.laksana.tenantadmin.realm.MemberKeeping.Invitation;
import id.laksana.tenantadmin.realm.Secret;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                description = "Which shipped catalog of SOPs it begins with: none if not said.")
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
                return provision(List.of(Order.of(said, existing)));
            }
            var read = OrderFile.read(which.file);
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
        var listing = new Listing("agency", "outcome", "administrator", "one-time password");
        var codes = new HashMap<Integer, Integer>();
        Parallel.forEach(orders, parallel, order -> attempt(order, provisioning, members), done -> {
            done.addTo(listing);
            codes.merge(done.code(), 1, Integer::sum);
        });
        print(listing);
        return codes.keySet().stream().mapToInt(Integer::intValue).max().orElse(DONE);
    }

    private Attempt attempt(Order order, Provisioning provisioning, MemberKeeping members) {
        var key = order.agency().key();
        Optional<Invitation> invitation = order.administrator().map(members::invitation);
        try {
            var first = invitation.<FirstAdministrator>map(found -> found).orElse(FirstAdministrator.NOBODY);
            var outcome = provisioning.provision(order.agency(), first, step -> progress(key + ": " + step));
            return new Attempt(order, outcome, invitation.flatMap(Invitation::password));
        } catch (KeycloakException e) {
            if (e.isUnreachable()) {
                throw e;
            }
            return new Attempt(order, new Provisioned.AdministratorRefused(e.sentence()), Optional.empty());
        }
    }

    private record Attempt(Order order, Provisioned outcome, Optional<Secret> password) {

        int code() {
            return switch (outcome) {
                case Provisioned.Ready _ -> DONE;
                case Provisioned.MigratorBusy _ -> BUSY;
                case Provisioned.KeyTaken _ -> REFUSED;
                case Provisioned.MigrationFailed _ -> REFUSED;
                case Provisioned.NoSuchDatabase _ -> REFUSED;
                case Provisioned.AdministratorRefused _ -> REFUSED;
            };
        }

        void addTo(Listing listing) {
            listing.add(
                    order.agency().key().value(),
                    sentence(),
                    order.administrator().map(MemberKeeping.Wanted::username).orElse(""),
                    password.map(Secret::value).orElse(""));
        }

        private String sentence() {
            return switch (outcome) {
                case Provisioned.Ready _ -> "ready";
                case Provisioned.MigratorBusy _ -> "a migrator is at work; try again";
                case Provisioned.KeyTaken taken -> "the key belongs to " + taken.by();
                case Provisioned.MigrationFailed failed -> "the schema failed: " + failed.error();
                case Provisioned.NoSuchDatabase no -> "no database named " + no.name() + " is configured";
                case Provisioned.AdministratorRefused refused -> "not served yet: " + refused.why();
            };
        }
    }
}
