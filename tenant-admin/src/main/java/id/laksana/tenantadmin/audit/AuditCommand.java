package id.laksana.tenantadmin.audit;

import id.laksana.migrations.AgencyKey;
import id.laksana.migrations.DatabaseException;
import id.laksana.migrations.InvalidSettingException;
import id.laksana.migrations.Settings;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The audit trails of agencies at the operator's hand; what it needs to know stands in the environment. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Looks after the audit trails of agencies.")
public final class AuditCommand {

    private static final int SOUND = 0;
    private static final int UNSOUND = 1;
    private static final int WRONG_USE = 2;
    private static final int UNREACHABLE = 4;

    private final Map<String, String> environment;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public AuditCommand() {
        this(System.getenv());
    }

    public AuditCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description =
                    "Goes along the chain of every audit trail, or of one agency's, says what was tampered with and"
                            + " where, and seals those that are sound.",
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {
                "0:every trail is as it was written",
                "1:a trail was tampered with, or could not be read",
                "2:the command or its environment is wrong",
                "4:the database cannot be reached"
            },
            footerHeading = "%nEnvironment:%n",
            footer = "  as laksana migrate, see its help")
    int verify(
            @Parameters(arity = "0..1", paramLabel = "KEY", description = "Only this agency.") @Nullable String key) {
        Optional<AgencyKey> only = Optional.ofNullable(key).flatMap(AgencyKey::parse);
        if (key != null && only.isEmpty()) {
            return refuse(WRONG_USE, "No agency can have the key " + key + ".");
        }
        try {
            return verify(new ChainInspection(Settings.from(environment).databases(), Clock.systemUTC()), only);
        } catch (InvalidSettingException e) {
            return refuse(WRONG_USE, e.getMessage());
        } catch (DatabaseException.Unreachable e) {
            return refuse(UNREACHABLE, "The database cannot be reached: " + e.getMessage());
        } catch (DatabaseException e) {
            return refuse(UNSOUND, "The database refused: " + e.getMessage());
        }
    }

    private int verify(ChainInspection inspection, Optional<AgencyKey> only) {
        var agencies = inspection.agencies(only);
        if (only.isPresent() && agencies.isEmpty()) {
            return refuse(WRONG_USE, "The registry has no migrated agency " + only.get() + ".");
        }
        var unsound = 0;
        for (var agency : agencies.entrySet()) {
            var verdict = inspection.verify(agency.getKey(), agency.getValue());
            report(agency.getKey(), verdict);
            unsound += verdict.isSound() ? 0 : 1;
        }
        spec.commandLine().getOut().printf("%d trails verified, %d unsound.%n", agencies.size(), unsound);
        return unsound == 0 ? SOUND : UNSOUND;
    }

    private void report(AgencyKey agency, Verdict verdict) {
        var out = spec.commandLine().getOut();
        out.printf("%-40s %8d entries  %s%n", agency, verdict.length(), verdict.isSound() ? "sound" : "UNSOUND");
        verdict.findings().forEach(finding -> out.println("  " + sentence(finding)));
        if (verdict.found() > verdict.findings().size()) {
            out.printf("  and %d more%n", verdict.found() - verdict.findings().size());
        }
    }

    private static String sentence(Finding finding) {
        return switch (finding) {
            case Finding.Altered altered -> "entry " + altered.seq() + " is not as it was hashed";
            case Finding.Unlinked unlinked -> "entry " + unlinked.seq() + " does not follow the one before it";
            case Finding.Missing missing -> "entries " + missing.seq() + " to " + missing.last() + " are missing";
            case Finding.Doubled doubled -> "entry " + doubled.seq() + " is there twice";
            case Finding.CutOff cut ->
                "entries " + cut.seq() + " to " + cut.last() + " are gone, though sealed on " + cut.sealedAt();
            case Finding.Rewritten rewritten ->
                "entry " + rewritten.seq() + " is not the one that was sealed on " + rewritten.sealedAt();
        };
    }

    private int refuse(int exitCode, @Nullable String sentence) {
        spec.commandLine().getErr().println(sentence);
        return exitCode;
    }
}
