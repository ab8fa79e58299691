package id.laksana.tenantadmin.realm;

import id.laksana.migrations.AgencyKey;
import id.laksana.tenantadmin.FirstAdministrator;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The members of agencies as those keep them who operate the deployment. */
public final class MemberKeeping {

    private final KeycloakAdmin admin;
    private final RealmAccounts accounts;

    public MemberKeeping(KeycloakAdmin admin) {
        this.admin = admin;
        this.accounts = new RealmAccounts(admin);
    }

    /** What is missing in the environment, or wrong, is a sentence in {@link InvalidEnvironment}. */
    public static MemberKeeping from(Map<String, String> environment) {
        try {
            return new MemberKeeping(RealmEnvironment.provisioner(environment, Clock.systemUTC()));
        } catch (RealmEnvironment.InvalidException e) {
            throw new InvalidEnvironment(e.getMessage());
        }
    }

    /** A variable that is missing or wrong, in a sentence. */
    public static final class InvalidEnvironment extends RuntimeException {

        private static final long serialVersionUID = 1L;

        InvalidEnvironment(@Nullable String sentence) {
            super(sentence);
        }
    }

    public AgencyOrganizations organizations() {
        return new AgencyOrganizations(admin);
    }

    /**
     * Whoever shall administer an agency first.
     *
     * @param mayExist whether an account that is there already, and not the agency's own, is meant
     */
    public record Wanted(String username, String name, Optional<String> email, boolean mayExist) {}

    /** One administrator, appointed as often as it takes: whoever has never logged in gets a new one-time password. */
    public final class Invitation implements FirstAdministrator {

        private final Wanted wanted;
        private @Nullable Secret password;

        private Invitation(Wanted wanted) {
            this.wanted = wanted;
        }

        /** To be told to the administrator; nothing where the account has a password of its own. */
        public Optional<Secret> password() {
            return Optional.ofNullable(password);
        }

        @Override
        public Optional<String> appoint(AgencyKey agency) {
            var known = accounts.find(wanted.username());
            if (known.isPresent()) {
                return welcome(agency, known.get());
            }
            var drawn = OneTimePasswords.draw();
            var account =
                    new NewAccount(wanted.username(), wanted.email(), wanted.name(), drawn, Locale.of("id"), agency);
            if (!accounts.create(account)) {
                return Optional.of("The e-mail address of " + wanted.username() + " belongs to another account.");
            }
            password = drawn;
            enter(agency, accounts.find(wanted.username()).orElseThrow());
            return Optional.empty();
        }

        private Optional<String> welcome(AgencyKey agency, RealmAccount account) {
            boolean own = account.custodian().equals(Optional.of(agency));
            if (!own && !wanted.mayExist()) {
                return Optional.of("There is an account " + wanted.username()
                        + " already that is not this agency's; --existing-admin makes it the administrator.");
            }
            if (own && accounts.awaitsOwnPassword(account.id())) {
                var drawn = OneTimePasswords.draw();
                accounts.setOneTimePassword(account.id(), drawn);
                password = drawn;
            }
            enter(agency, account);
            return Optional.empty();
        }

        private void enter(AgencyKey agency, RealmAccount account) {
            var members = AgencyMembers.of(admin, agency);
            var roles = EnumSet.of(AgencyRole.ADMINISTRATOR);
            members.find(account.id()).ifPresent(membership -> roles.addAll(membership.roles()));
            members.hold(account, roles);
        }
    }

    public Invitation invitation(Wanted wanted) {
        return new Invitation(wanted);
    }
}
