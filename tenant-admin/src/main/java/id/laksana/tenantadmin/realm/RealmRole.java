package id.laksana.tenantadmin.realm;

import java.util.Locale;

/** What someone is to the whole deployment, apart from any agency. */
public enum RealmRole {
    OPERATOR,
    SUPERVISOR;

    String inKeycloak() {
        return name().toLowerCase(Locale.ROOT);
    }
}
