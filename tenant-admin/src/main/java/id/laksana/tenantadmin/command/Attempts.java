package id.laksana.tenantadmin.command;

import id.laksana.migrations.DatabaseException;
import id.laksana.tenantadmin.FirstAdministrator;
import id.laksana.tenantadmin.Provisioning;
import id.laksana.tenantadmin.realm.KeycloakException;
import id.laksana.tenantadmin.realm.MemberKeeping;
import id.laksana.tenantadmin.realm.MemberKeeping.Invitation;
import id.laksana.tenantadmin.realm.Secret;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Provisions agencies, several at a time. One that fails does not take from the others the passwords that were drawn for
 * them; once nobody answers, nothing more is begun.
 */
final class Attempts {

    private final Provisioning provisioning;
    private final MemberKeeping members;
    private final Consumer<String> progress;
    private final AtomicReference<@Nullable String> nobodyAnswers = new AtomicReference<>();

    Attempts(Provisioning provisioning, MemberKeeping members, Consumer<String> progress) {
        this.provisioning = provisioning;
        this.members = members;
        this.progress = progress;
    }

    Attempt at(Order order) {
        var outage = nobodyAnswers.get();
        if (outage != null) {
            return new Attempt(order, OperatorCommand.UNREACHABLE, "not begun: " + outage, Optional.empty());
        }
        Optional<Invitation> invitation = order.administrator().map(members::invitation);
        try {
            var first = invitation.<FirstAdministrator>map(found -> found).orElse(FirstAdministrator.NOBODY);
            var key = order.agency().key();
            var outcome = provisioning.provision(order.agency(), first, step -> progress.accept(key + ": " + step));
            return Attempt.of(order, outcome, password(invitation));
        } catch (KeycloakException e) {
            return e.isUnreachable()
                    ? unanswered(order, e.sentence(), invitation)
                    : Attempt.refused(order, "not served yet: " + e.sentence(), password(invitation));
        } catch (DatabaseException.Unreachable e) {
            return unanswered(order, "The database cannot be reached: " + e.getMessage(), invitation);
        } catch (RuntimeException e) {
            return Attempt.refused(order, "not served yet: " + e.getMessage(), password(invitation));
        }
    }

    private Attempt unanswered(Order order, String outage, Optional<Invitation> invitation) {
        nobodyAnswers.set(outage);
        return new Attempt(order, OperatorCommand.UNREACHABLE, "not served yet: " + outage, password(invitation));
    }

    private static Optional<Secret> password(Optional<Invitation> invitation) {
        return invitation.flatMap(Invitation::password);
    }
}
