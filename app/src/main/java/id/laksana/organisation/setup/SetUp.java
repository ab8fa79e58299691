package id.laksana.organisation.setup;

import static java.util.stream.Collectors.toMap;

import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditTrail;
import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.identity.Permission;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far the agency has been set up: by what its rooms have stored, and by what an administrator has confirmed. */
@Singleton
public class SetUp {

    private final List<SetUpPart> parts;
    private final ConfirmationRows rows;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    SetUp(List<SetUpPart> parts, ConfirmationRows rows, Access access, AuditTrail audit, Clock clock) {
        this.parts =
                parts.stream().sorted(Comparator.comparing(SetUpPart::step)).toList();
        this.rows = rows;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Guide guide() {
        access.require(Permission.SET_UP);
        Map<String, Guide.Confirmed> confirmed = rows.all().stream()
                .collect(toMap(
                        ConfirmationRow::step, row -> new Guide.Confirmed(row.confirmedByName(), row.confirmedAt())));
        return new Guide(parts.stream()
                .map(part -> new Guide.Stop(
                        part.step(),
                        part.standing(),
                        Optional.ofNullable(confirmed.get(part.step().name()))))
                .toList());
    }

    /** Says that the agency has nothing to do for a step: it is right as it is, or not needed. Saying it twice says it once. */
    @Transactional
    public void confirm(SetUpStep step) {
        access.require(Permission.SET_UP);
        Caller caller = access.caller();
        if (rows.add(step.name(), clock.instant(), caller.id(), caller.name()) > 0) {
            audit.append(AuditAction.CONFIRM_SET_UP, step.name(), Map.of());
        }
    }

    @Transactional
    public void takeBack(SetUpStep step) {
        access.require(Permission.SET_UP);
        if (rows.remove(step.name()) > 0) {
            audit.append(AuditAction.REOPEN_SET_UP, step.name(), Map.of());
        }
    }
}
