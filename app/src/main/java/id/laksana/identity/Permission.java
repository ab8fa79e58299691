package id.laksana.identity;

import static id.laksana.identity.Role.ADMINISTRATOR;
import static id.laksana.identity.Role.OFFICER;
import static id.laksana.identity.Role.VIEWER;

import java.util.Optional;
import java.util.Set;

/** What can be allowed within an agency: to members by their roles, to other systems by a scope of their token. */
public enum Permission {
    ENTER(Optional.empty(), ADMINISTRATOR, OFFICER, VIEWER),
    READ_PROFILE(Optional.of("profile:read"), ADMINISTRATOR, OFFICER, VIEWER),
    EDIT_PROFILE(Optional.empty(), ADMINISTRATOR),
    READ_MEMBERS(Optional.of("members:read"), ADMINISTRATOR, OFFICER),
    READ_ORGANISATION(Optional.empty(), ADMINISTRATOR, OFFICER),
    EDIT_ORGANISATION(Optional.empty(), ADMINISTRATOR),
    MANAGE_MEMBERS(Optional.empty(), ADMINISTRATOR),
    READ_SOPS(Optional.empty(), ADMINISTRATOR, OFFICER, VIEWER),
    EDIT_SOPS(Optional.empty(), ADMINISTRATOR),
    REVIEW_SOPS(Optional.empty(), ADMINISTRATOR, OFFICER),
    EDIT_SERVICES(Optional.empty(), ADMINISTRATOR),
    EDIT_LAYOUT(Optional.empty(), ADMINISTRATOR),
    READ_CALENDAR(Optional.empty(), ADMINISTRATOR, OFFICER, VIEWER),
    EDIT_CALENDAR(Optional.empty(), ADMINISTRATOR),
    EDIT_NUMBERS(Optional.empty(), ADMINISTRATOR),
    SET_UP(Optional.empty(), ADMINISTRATOR),
    READ_AUDIT(Optional.empty(), ADMINISTRATOR),
    READ_SERVICES(Optional.of("services:read"), ADMINISTRATOR, OFFICER, VIEWER),
    READ_PROCEDURES(Optional.of("procedures:read"), ADMINISTRATOR, OFFICER, VIEWER),
    READ_REGISTER(Optional.of("register:read"), ADMINISTRATOR, OFFICER, VIEWER),
    READ_CASES(Optional.of("cases:read"), ADMINISTRATOR, OFFICER),
    REGISTER_CASES(Optional.of("cases:register"), ADMINISTRATOR, OFFICER),
    ACT_ON_CASES(Optional.of("cases:record"), ADMINISTRATOR, OFFICER),
    ERASE_CASES(Optional.empty(), ADMINISTRATOR),
    READ_ATTACHMENTS(Optional.of("attachments:read"), ADMINISTRATOR, OFFICER),
    WRITE_ATTACHMENTS(Optional.of("attachments:write"), ADMINISTRATOR, OFFICER);

    private final Optional<String> scope;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of gives an unmodifiable set
    private final Set<Role> roles;

    Permission(Optional<String> scope, Role... roles) {
        this.scope = scope;
        this.roles = Set.of(roles);
    }

    /** The scope that gives it to another system; a permission without one is for people only. */
    public Optional<String> scope() {
        return scope;
    }

    public boolean isGivenTo(Set<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }
}
