package id.laksana.tenantadmin.realm;

import java.util.Locale;

/** From whom Keycloak asks for HTTPS; {@code EXTERNAL} excepts private addresses. */
public enum SslRequired {
    ALL,
    EXTERNAL,
    NONE;

    String inKeycloak() {
        return name().toLowerCase(Locale.ROOT);
    }
}
