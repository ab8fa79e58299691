package id.laksana.identity.members;

import id.laksana.agency.CurrentAgency;
import id.laksana.identity.login.OidcSettings;
import id.laksana.tenantadmin.realm.AgencyMembers;
import id.laksana.tenantadmin.realm.Credentials;
import id.laksana.tenantadmin.realm.KeycloakAdmin;
import id.laksana.tenantadmin.realm.RealmAccounts;
import id.laksana.tenantadmin.realm.RealmSettings;
import id.laksana.tenantadmin.realm.Secret;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Keycloak as the keeper of members, with the service account: of the agency that is served now, and of no other. */
@Singleton
class Directory {

    /** So many of them an act may take within {@link ActJournal#LEASE}. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final String REALMS = "/realms/";

    private final CurrentAgency agency;
    private final Optional<KeycloakAdmin> admin;

    Directory(DirectorySettings settings, OidcSettings oidc, CurrentAgency agency, Clock clock) {
        this.agency = agency;
        this.admin = settings.provisionerSecret().isBlank()
                ? Optional.empty()
                : Optional.of(admin(settings, oidc.issuer().toString(), clock));
    }

    boolean isSetUp() {
        return admin.isPresent();
    }

    AgencyMembers members() {
        return AgencyMembers.of(admin.orElseThrow(), agency.get());
    }

    RealmAccounts accounts() {
        return new RealmAccounts(admin.orElseThrow());
    }

    private static KeycloakAdmin admin(DirectorySettings settings, String issuer, Clock clock) {
        int realms = issuer.lastIndexOf(REALMS);
        String realm = issuer.substring(realms + REALMS.length());
        String server = settings.url().isBlank() ? issuer.substring(0, realms) : settings.url();
        Credentials credentials =
                new Credentials(realm, RealmSettings.PROVISIONER, new Secret(settings.provisionerSecret()));
        return new KeycloakAdmin(URI.create(server), realm, credentials, clock, PATIENCE);
    }
}
