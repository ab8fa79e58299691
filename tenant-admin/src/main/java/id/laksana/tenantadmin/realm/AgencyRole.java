package id.laksana.tenantadmin.realm;

import java.util.Locale;

/** What a member is in one agency: a group of its organization, and the role of the same name. */
public enum AgencyRole {
    ADMINISTRATOR,
    OFFICER,
    VIEWER;

    String inKeycloak() {
        return name().toLowerCase(Locale.ROOT);
    }
}
