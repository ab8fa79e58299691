package id.laksana.tenantadmin.command;

import id.laksana.tenantadmin.doctor.Doctor;
import id.laksana.tenantadmin.doctor.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "doctor",
        description = {
            "Holds registry, schemas, roles, rights, organizations and groups against each other, and looks for what"
                    + " belongs to no agency."
        })
final class DoctorCommand extends OperatorCommand {

    @Option(names = "--fix", description = "Mend what can be mended without losing anything; nothing is ever removed.")
    private boolean fix;

    DoctorCommand(Map<String, String> environment) {
        super(environment);
    }

    @Override
    int run() {
        var settings = settings();
        var doctor = new Doctor(settings.databases(), settings.logins(), members());
        var findings = doctor.examine();
        if (fix && findings.stream().anyMatch(Finding::isMendable)) {
            doctor.mend(findings)
                    .forEach((finding, why) -> progress(finding.subject() + " could not be mended: " + why));
            var left = doctor.examine();
            findings.stream()
                    .filter(finding -> !left.contains(finding))
                    .forEach(finding -> progress(finding.subject() + " mended: " + finding.sentence()));
            findings = left;
        }
        return report(findings);
    }

    private int report(List<Finding> findings) {
        var listing = new Listing("subject", "finding", "fix", "sentence");
        findings.forEach(finding -> listing.add(
                finding.subject(),
                finding.check().name().toLowerCase(Locale.ROOT),
                finding.isMendable() ? "yes" : "no",
                finding.sentence()));
        print(listing);
        progress(
                findings.isEmpty()
                        ? "All is as it should be."
                        : findings.size() + " findings; --fix mends those marked yes, and leaves the others to you.");
        return findings.isEmpty() ? DONE : REFUSED;
    }
}
