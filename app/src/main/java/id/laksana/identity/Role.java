package id.laksana.identity;

/** What a member is in one agency. The realm's organization groups carry the same names in lower case. */
public enum Role {
    ADMINISTRATOR,
    OFFICER,
    VIEWER
}
