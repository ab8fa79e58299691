package id.laksana.tenantadmin.realm;

import id.laksana.migrations.AgencyKey;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The realm as code at the operator's hand; what it needs to know stands in the environment. */
@Command(
        name = "realm",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Keeps the Keycloak realm as this version of Laksana needs it.")
public final class RealmCommand {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;
    private static final int UNREACHABLE = 4;

    private final Map<String, String> environment;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public RealmCommand() {
        this(System.getenv());
    }

    RealmCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Command(
            name = "apply",
            mixinStandardHelpOptions = true,
            description = "Brings the realm to what it should be and prints what was changed; repeatable.",
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {
                "0:the realm is as it should be",
                "1:Keycloak refused something",
                "2:the command or its environment is wrong",
                "4:Keycloak cannot be reached"
            },
            footerHeading = "%nEnvironment:%n",
            footer = {
                "  LAKSANA_KEYCLOAK_URL           such as https://login.laksana.go.id",
                "  LAKSANA_KEYCLOAK_ADMIN_CLIENT  a service account of the realm master",
                "  LAKSANA_KEYCLOAK_ADMIN_SECRET",
                "  LAKSANA_BASE_URL               where browsers find Laksana, with commas between",
                "  LAKSANA_BACKCHANNEL_URL        where Keycloak does, if elsewhere",
                "  LAKSANA_OIDC_CLIENT_SECRET     of the client laksana, which logs people in",
                "  LAKSANA_PROVISIONER_SECRET     of the client laksana-provisioner"
            })
    int apply() {
        try {
            var realm = RealmEnvironment.from(environment);
            var admin = new KeycloakAdmin(realm.keycloak(), realm.settings().realm(), realm.admin(), Clock.systemUTC());
            report(new RealmReconciler(admin, realm.settings()).apply());
            return DONE;
        } catch (RealmEnvironment.InvalidException e) {
            return refuse(WRONG_USE, e.getMessage());
        } catch (KeycloakException e) {
            return refuse(e.isUnreachable() ? UNREACHABLE : FAILED, e.getMessage());
        }
    }

    @Command(
            name = "client",
            mixinStandardHelpOptions = true,
            description =
                    "Makes or changes the client of another system: of one agency, with exactly these scopes; repeatable.",
            footerHeading = "%nEnvironment:%n",
            footer = {
                "  LAKSANA_KEYCLOAK_URL           such as https://login.laksana.go.id",
                "  LAKSANA_KEYCLOAK_ADMIN_CLIENT  a service account of the realm master",
                "  LAKSANA_KEYCLOAK_ADMIN_SECRET",
                "  LAKSANA_CLIENT_SECRET          of the client, as the other system will know it"
            })
    int client(
            @Parameters(index = "0", paramLabel = "AGENCY") String agency,
            @Parameters(index = "1", paramLabel = "CLIENT", description = "Such as sicantik.kudus.") String client,
            @Option(names = "--scopes", required = true, split = ",") Set<String> scopes) {
        var unknown = scopes.stream()
                .filter(scope -> !ServiceClients.scopes().contains(scope))
                .toList();
        if (!unknown.isEmpty()) {
            return refuse(WRONG_USE, "No scopes: " + unknown + ". There are " + ServiceClients.scopes() + ".");
        }
        try {
            var admin = RealmEnvironment.administrator(environment, Clock.systemUTC());
            report(new ServiceClients(admin)
                    .ensureServiceClient(
                            new AgencyKey(agency), client, RealmEnvironment.clientSecret(environment), scopes));
            return DONE;
        } catch (RealmEnvironment.InvalidException | IllegalArgumentException e) {
            return refuse(WRONG_USE, e.getMessage());
        } catch (KeycloakException e) {
            return refuse(e.isUnreachable() ? UNREACHABLE : FAILED, e.getMessage());
        }
    }

    private void report(List<Change> changes) {
        var out = spec.commandLine().getOut();
        changes.forEach(out::println);
        out.println(changes.isEmpty() ? "The realm was as it should be." : "The realm is as it should be.");
    }

    private int refuse(int exitCode, @Nullable String sentence) {
        spec.commandLine().getErr().println(sentence);
        return exitCode;
    }
}
