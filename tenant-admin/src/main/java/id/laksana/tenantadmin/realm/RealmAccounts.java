package id.laksana.tenantadmin.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.laksana.migrations.AgencyKey;
import java.net.HttpURLConnection;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Accounts, and who looks after them. Each has at most one custodian: the agency that made it, until another agency
 * takes the person on. Only a custodian may set passwords or shut an account, so nobody wins an account by taking its
 * person on.
 */
public final class RealmAccounts {

    static final String CUSTODIAN = "custodian";

    private static final String PATH = "/users";

    /** What Keycloak calls the accounts behind clients. */
    private static final String OF_A_CLIENT = "service-account-";

    private static final Set<String> EVERYBODYS = Set.of("offline_access", "uma_authorization");

    private final KeycloakAdmin admin;

    public RealmAccounts(KeycloakAdmin admin) {
        this.admin = admin;
    }

    /** A person's account by exactly this username or e-mail address. */
    public Optional<RealmAccount> find(String usernameOrEmail) {
        return Stream.of("username", "email")
                .map(field -> admin.get(PATH + "?exact=true&" + field + "=" + KeycloakAdmin.encoded(usernameOrEmail)))
                .filter(JsonNode::isArray)
                .filter(found -> found.size() == 1)
                .map(found -> account(found.get(0)))
                .filter(account -> !account.username().startsWith(OF_A_CLIENT))
                .findFirst();
    }

    /** Whether the account is more in the realm than a member of agencies. */
    public boolean hasPlatformRole(UUID account) {
        Set<String> held = new HashSet<>();
        admin.get(path(account) + "/role-mappings/realm/composite")
                .forEach(role -> held.add(role.path("name").asText()));
        held.removeAll(EVERYBODYS);
        held.removeAll(ofAgencies());
        held.remove("default-roles-" + admin.realm());
        return !held.isEmpty();
    }

    /** Whether nobody has logged in since a one-time password was set. */
    public boolean awaitsOwnPassword(UUID account) {
        return Reconciliation.texts(admin.get(path(account)).path("requiredActions"))
                .contains("UPDATE_PASSWORD");
    }

    public boolean belongsNowhere(UUID account) {
        return admin.get("/organizations/members/" + account + "/organizations").isEmpty();
    }

    /** Makes the account; false where the name or the e-mail address belongs to somebody. */
    public boolean create(NewAccount account) {
        var representation = Json.object()
                .put("username", account.username())
                .put("firstName", account.name())
                .put("lastName", "")
                .put("enabled", true);
        account.email().ifPresent(email -> representation.put("email", email));
        var attributes = representation.withObject("/attributes");
        attributes.putArray("locale").add(account.locale().toLanguageTag());
        attributes.putArray(CUSTODIAN).add(account.custodian().value());
        representation.putArray("credentials").add(oneTime(account.oneTimePassword()));
        try {
            admin.post(PATH, representation);
            return true;
        } catch (KeycloakException e) {
            if (e.status() == HttpURLConnection.HTTP_CONFLICT) {
                return false;
            }
            throw e;
        }
    }

    /** Whoever is logged in with the old password is logged out. */
    public void setOneTimePassword(UUID account, Secret password) {
        admin.put(path(account) + "/reset-password", oneTime(password));
        endSessions(account);
    }

    /** Shut, the account can neither log in nor go on. */
    public void setEnabled(UUID account, boolean enabled) {
        change(account, Json.object().put("enabled", enabled));
    }

    /** Entrusts the account to an agency: whoever operates the deployment may do so. */
    public void entrust(UUID account, AgencyKey custodian) {
        custodian(account, List.of(custodian.value()));
    }

    /** From now on no agency may set its password. */
    public void release(UUID account) {
        custodian(account, List.of());
    }

    void releaseUnlessOf(AgencyKey agency, String id) {
        var account = account(admin.get(PATH + "/" + id));
        if (account.custodian().filter(other -> !other.equals(agency)).isPresent()) {
            release(account.id());
        }
    }

    public void endSessions(UUID account) {
        admin.post(path(account) + "/logout");
    }

    static RealmAccount account(JsonNode user) {
        var names = Stream.of("firstName", "lastName")
                .map(field -> user.path(field).asText("").strip())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" "));
        var username = user.path("username").asText();
        return new RealmAccount(
                UUID.fromString(Reconciliation.id(user)),
                username,
                names.isEmpty() ? username : names,
                user.path("enabled").asBoolean(),
                AgencyKey.parse(user.path("attributes").path(CUSTODIAN).path(0).asText("")));
    }

    private void custodian(UUID account, List<String> custodian) {
        var desired = Json.object();
        desired.withObject("/attributes").set(CUSTODIAN, Json.array(custodian));
        change(account, desired);
    }

    private void change(UUID account, ObjectNode desired) {
        new Reconciliation(admin).update("user", path(account), admin.get(path(account)), desired);
    }

    private static ObjectNode oneTime(Secret password) {
        return Json.object()
                .put("type", "password")
                .put("value", password.value())
                .put("temporary", true);
    }

    private static Set<String> ofAgencies() {
        return Arrays.stream(AgencyRole.values()).map(AgencyRole::inKeycloak).collect(Collectors.toSet());
    }

    private static String path(UUID account) {
        return PATH + "/" + account;
    }
}
