package id.laksana.tenantadmin.realm;

import java.util.Locale;

/** A person to be known to the realm. Someone with one name only has an empty last name. */
public record NewUser(
        String username, String email, String firstName, String lastName, Secret password, Locale locale) {}
