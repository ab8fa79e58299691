package id.laksana.tenantadmin.realm;

/** A service account that may use the Admin REST API, and the realm that knows it. */
public record Credentials(String realm, String clientId, Secret secret) {

    /** Keycloak's own administrator, who may create realms. */
    public static Credentials ofMaster(String clientId, Secret secret) {
        return new Credentials("master", clientId, secret);
    }
}
