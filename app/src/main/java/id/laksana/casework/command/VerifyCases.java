package id.laksana.casework.command;

import id.laksana.casework.CaseFinding;
import id.laksana.casework.CaseInspection;
import id.laksana.migrations.AgencyKey;
import id.laksana.migrations.Database;
import id.laksana.migrations.DatabaseException;
import id.laksana.migrations.Databases;
import id.laksana.migrations.InvalidSettingException;
import id.laksana.migrations.Platform;
import id.laksana.migrations.Settings;
import id.laksana.tenantadmin.audit.ChainInspection;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Goes along the chain of every case, or of one agency's cases, holds words, rows and seals against it, and says"
                    + " what was tampered with and where."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is as it was written",
            "1:something was tampered with",
            "2:the command or its environment is wrong",
            "4:the database cannot be reached"
        })
final class VerifyCases implements Callable<Integer> {

    private static final String SEALS = "select no, hash from case_seal where agency = ?";

    private final Map<String, String> environment;
    private final Clock clock;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "KEY", description = "Only this agency.")
    private @Nullable String key;

    VerifyCases(Map<String, String> environment, Clock clock) {
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try {
            return verify(Settings.from(environment).databases());
        } catch (InvalidSettingException | IllegalArgumentException e) {
            return refuse(2, String.valueOf(e.getMessage()));
        } catch (DatabaseException.Unreachable e) {
            return refuse(4, "The database cannot be reached: " + e.getMessage());
        }
    }

    private int verify(Databases databases) {
        Map<AgencyKey, String> agencies = new ChainInspection(databases, clock)
                .agencies(Optional.ofNullable(key).map(AgencyKey::new));
        if (key != null && agencies.isEmpty()) {
            return refuse(2, "The registry has no migrated agency " + key + ".");
        }
        int unsound = 0;
        for (Map.Entry<AgencyKey, String> agency : agencies.entrySet()) {
            CaseInspection.Verdict verdict = verify(databases, agency.getKey(), agency.getValue());
            tell(agency.getKey(), verdict);
            unsound += verdict.isSound() ? 0 : 1;
        }
        return unsound == 0 ? 0 : 1;
    }

    private CaseInspection.Verdict verify(Databases databases, AgencyKey agency, String database) {
        Map<Long, String> seals = databases.main().inTransaction(Platform.OWNER, Platform.SCHEMA, connection -> {
            try (var read = connection.prepareStatement(SEALS)) {
                read.setString(1, agency.value());
                Map<Long, String> kept = new LinkedHashMap<>();
                try (var rows = read.executeQuery()) {
                    while (rows.next()) {
                        kept.put(rows.getLong(1), rows.getString(2));
                    }
                }
                return kept;
            }
        });
        Database own = databases.named(database).orElseThrow();
        return own.inTransaction(
                agency.ownerRole(),
                agency.schema(),
                connection -> CaseInspection.verify(connection, seals, looked -> {
                    err().println(agency + ": " + looked + " cases looked at");
                    err().flush();
                }));
    }

    private void tell(AgencyKey agency, CaseInspection.Verdict verdict) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(agency + ": " + verdict.cases() + " cases, "
                + (verdict.isSound() ? "sound" : verdict.findings().size() + " findings"));
        verdict.findings().stream().map(CaseFinding::sentence).forEach(sentence -> out.println("  " + sentence));
        out.flush();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private int refuse(int code, String why) {
        err().println(why);
        return code;
    }
}
