package id.laksana.migrations;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The migrator at the operator's hand; what it needs to know stands in the environment. */
@Command(
        name = "migrate",
        mixinStandardHelpOptions = true,
        description = "Brings the database schemas of the platform and of all agencies up to date.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything is up to date",
            "1:the schema of the platform or of an agency is not up to date",
            "2:the command or its environment is wrong",
            "3:another migrator is at work",
            "4:the database cannot be reached"
        },
        footerHeading = "%nEnvironment:%n",
        footer = {
            "  LAKSANA_DB_URL                 jdbc:postgresql://…, holds the registry",
            "  LAKSANA_DB_<NAME>_URL          a further one, <name> in the registry",
            "  LAKSANA_DB_OPERATOR_USER       owns the databases and may create roles",
            "  LAKSANA_DB_OPERATOR_PASSWORD",
            "  LAKSANA_DB_APP_USER            laksana_app if not set",
            "  LAKSANA_DB_APP_PASSWORD",
            "  LAKSANA_DB_PLATFORM_USER       laksana_platform if not set",
            "  LAKSANA_DB_PLATFORM_PASSWORD"
        })
public final class MigrateCommand implements Callable<Integer> {

    private static final int CURRENT = 0;
    private static final int NOT_CURRENT = 1;
    private static final int WRONG_USE = 2;
    private static final int ANOTHER_RUNS = 3;
    private static final int UNREACHABLE = 4;

    private final Map<String, String> environment;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--agency",
            paramLabel = "KEY",
            converter = KeyConverter.class,
            description = "Only this agency; the platform is left as it is.")
    private @Nullable AgencyKey agency;

    @Option(
            names = "--parallel",
            paramLabel = "N",
            description = "How many agencies at a time, 1 to 64; by default one for each processor.")
    private int parallel = Math.min(Runtime.getRuntime().availableProcessors(), 64);

    @Option(names = "--status", description = "Show how far each agency is, and change nothing.")
    private boolean status;

    public MigrateCommand() {
        this(System.getenv());
    }

    MigrateCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        if (parallel < 1 || parallel > 64) {
            throw new ParameterException(spec.commandLine(), "--parallel takes a number from 1 to 64.");
        }
        try {
            var settings = Settings.from(environment);
            return run(new Migrator(settings.databases(), settings.logins()));
        } catch (InvalidSettingException e) {
            return refuse(WRONG_USE, e.getMessage());
        } catch (DatabaseException.Unreachable e) {
            return refuse(UNREACHABLE, "The database cannot be reached: " + e.getMessage());
        } catch (DatabaseException e) {
            return refuse(NOT_CURRENT, "The database refused: " + e.getMessage());
        }
    }

    private int run(Migrator migrator) {
        var report = new Report(spec.commandLine().getOut());
        if (status) {
            var states = states(migrator);
            report.states(states);
            return states.stream().anyMatch(AgencyState::isBehind) ? NOT_CURRENT : CURRENT;
        }
        return exitCode(agency == null ? migrator.migrate(parallel, report) : migrator.migrate(agency, report), report);
    }

    private List<AgencyState> states(Migrator migrator) {
        return migrator.status().stream()
                .filter(state -> agency == null || state.agency().equals(agency))
                .toList();
    }

    private int exitCode(Outcome outcome, Report report) {
        return switch (outcome) {
            case Outcome.Done done -> {
                report.done(done);
                yield done.failed().isEmpty() ? CURRENT : NOT_CURRENT;
            }
            case Outcome.PlatformFailed failed ->
                refuse(NOT_CURRENT, "The platform's schema failed, and no agency was touched: " + failed.error());
            case Outcome.UnknownAgency unknown ->
                refuse(WRONG_USE, "The registry has no agency " + unknown.agency() + ".");
            case Outcome.AnotherMigratorRuns another ->
                refuse(ANOTHER_RUNS, "Another migrator is at work; nothing was done.");
        };
    }

    private int refuse(int exitCode, @Nullable String sentence) {
        spec.commandLine().getErr().println(sentence);
        return exitCode;
    }

    static final class KeyConverter implements ITypeConverter<AgencyKey> {

        @Override
        public AgencyKey convert(String value) {
            return AgencyKey.parse(value).orElseThrow(() -> new TypeConversionException("no agency can have that key"));
        }
    }
}
