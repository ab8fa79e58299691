package id.laksana.tenantadmin.command;

import id.laksana.migrations.AgencyKey;
import id.laksana.tenantadmin.audit.ChainInspection;
import id.laksana.tenantadmin.audit.Finding;
import id.laksana.tenantadmin.audit.Verdict;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "verify",
        description = {
            "Goes along the chain of every audit trail, or of one agency's, says what was tampered with and where, and"
                    + " seals those that are sound."
        })
final class VerifyCommand extends OperatorCommand {

    @Parameters(arity = "0..1", paramLabel = "KEY", converter = KeyConverter.class, description = "Only this agency.")
    private @Nullable AgencyKey key;

    VerifyCommand(Map<String, String> environment) {
        super(environment);
    }

    @Override
    int run() {
        var inspection = new ChainInspection(settings().databases(), Clock.systemUTC());
        var agencies = inspection.agencies(Optional.ofNullable(key));
        if (key != null && agencies.isEmpty()) {
            return refuse(WRONG_USE, "The registry has no migrated agency " + key + ".");
        }
        var listing = new Listing("agency", "entries", "verdict", "findings");
        int unsound = 0;
        for (var agency : agencies.entrySet()) {
            var verdict = inspection.verify(agency.getKey(), agency.getValue());
            listing.add(
                    agency.getKey().value(),
                    String.valueOf(verdict.length()),
                    verdict.isSound() ? "sound" : "UNSOUND",
                    told(verdict));
            unsound += verdict.isSound() ? 0 : 1;
        }
        print(listing);
        progress(agencies.size() + " trails verified, " + unsound + " unsound.");
        return unsound == 0 ? DONE : REFUSED;
    }

    private static String told(Verdict verdict) {
        var told = verdict.findings().stream().map(VerifyCommand::sentence).collect(Collectors.joining("; "));
        long more = verdict.found() - verdict.findings().size();
        return more > 0 ? told + "; and " + more + " more" : told;
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
}
