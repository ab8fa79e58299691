package id.laksana.tenantadmin.command;

import id.laksana.tenantadmin.Provisioned;
import id.laksana.tenantadmin.realm.MemberKeeping.Wanted;
import id.laksana.tenantadmin.realm.Secret;
import java.util.Optional;

/** What came of one agency that was to be provisioned, in a sentence, and the password that its administrator must be told. */
record Attempt(Order order, int exitCode, String sentence, Optional<Secret> password) {

    static Attempt of(Order order, Provisioned outcome, Optional<Secret> password) {
        return switch (outcome) {
            case Provisioned.Ready _ -> new Attempt(order, OperatorCommand.DONE, "ready", password);
            case Provisioned.MigratorBusy _ ->
                new Attempt(order, OperatorCommand.BUSY, "a migrator is at work; try again", password);
            case Provisioned.KeyTaken taken -> refused(order, "the key belongs to " + taken.by(), password);
            case Provisioned.MigrationFailed failed -> refused(order, "the schema failed: " + failed.error(), password);
            case Provisioned.NoSuchDatabase no ->
                refused(order, "no database named " + no.name() + " is configured", password);
            case Provisioned.AdministratorRefused refused ->
                refused(order, "not served yet: " + refused.why(), password);
        };
    }

    static Attempt refused(Order order, String sentence, Optional<Secret> password) {
        return new Attempt(order, OperatorCommand.REFUSED, sentence, password);
    }

    void addTo(Listing listing) {
        listing.add(
                order.agency().key().value(),
                sentence,
                order.administrator().map(Wanted::username).orElse(""),
                password.map(Secret::value).orElse(""));
    }
}
