package id.laksana.tenantadmin.command;

import id.laksana.migrations.AgencyKey;
import id.laksana.migrations.DatabaseException;
import id.laksana.migrations.InvalidSettingException;
import id.laksana.migrations.Settings;
import id.laksana.tenantadmin.Changed;
import id.laksana.tenantadmin.realm.KeycloakException;
import id.laksana.tenantadmin.realm.MemberKeeping;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** What the commands on agencies share: where all is, how they print, and how they end. */
@Command(
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, or as it should be",
            "1:refused, or not as it should be",
            "2:the command or its environment is wrong",
            "3:a migrator is at work; try again",
            "4:the database or Keycloak cannot be reached"
        },
        footerHeading = "%nEnvironment, beside that of migrate:%n",
        footer = {
            "  LAKSANA_KEYCLOAK_URL           where Keycloak is, for what concerns members",
            "  LAKSANA_PROVISIONER_SECRET     of the client laksana-provisioner",
            "  LAKSANA_KEYCLOAK_REALM         laksana if not set"
        })
abstract class OperatorCommand implements Callable<Integer> {

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int WRONG_USE = 2;
    static final int BUSY = 3;
    static final int UNREACHABLE = 4;

    private final Map<String, String> environment;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--output",
            paramLabel = "FORMAT",
            description = "How to print: ${COMPLETION-CANDIDATES}; table by default.")
    private Listing.Format format = Listing.Format.table;

    OperatorCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    abstract int run();

    @Override
    public Integer call() {
        try {
            return run();
        } catch (InvalidSettingException | MemberKeeping.InvalidEnvironment e) {
            return refuse(WRONG_USE, e.getMessage());
        } catch (DatabaseException.Unreachable e) {
            return refuse(UNREACHABLE, "The database cannot be reached: " + e.getMessage());
        } catch (DatabaseException e) {
            return refuse(REFUSED, "The database refused: " + e.getMessage());
        } catch (KeycloakException e) {
            return refuse(e.isUnreachable() ? UNREACHABLE : REFUSED, e.getMessage());
        }
    }

    Settings settings() {
        return Settings.from(environment);
    }

    MemberKeeping members() {
        return MemberKeeping.from(environment);
    }

    /** Whoever called the command, as the machine knows them. */
    static String caller() {
        return System.getProperty("user.name", "operator");
    }

    void print(Listing listing) {
        listing.print(format, spec.commandLine().getOut());
    }

    /** Beside the output, so that programs which read that are not disturbed. */
    void progress(String line) {
        var err = spec.commandLine().getErr();
        err.println(line);
        err.flush();
    }

    int refuse(int exitCode, @Nullable String sentence) {
        spec.commandLine().getErr().println(sentence);
        return exitCode;
    }

    int report(Changed changed, AgencyKey agency, String done) {
        return switch (changed) {
            case Changed.Done _ -> {
                print(new Listing("agency", "outcome").add(agency.value(), done));
                yield DONE;
            }
            case Changed.AlreadySo _ -> {
                print(new Listing("agency", "outcome").add(agency.value(), "was so already"));
                yield DONE;
            }
            case Changed.NoSuchAgency _ -> noSuch(agency);
            case Changed.NotServedYet _ ->
                refuse(REFUSED, "Provisioning of " + agency + " was not finished: the same command continues it.");
        };
    }

    int noSuch(AgencyKey agency) {
        return refuse(REFUSED, "The registry has no agency " + agency + ".");
    }

    static final class KeyConverter implements ITypeConverter<AgencyKey> {

        @Override
        public AgencyKey convert(String value) {
            return AgencyKey.parse(value).orElseThrow(() -> new TypeConversionException("no agency can have that key"));
        }
    }
}
