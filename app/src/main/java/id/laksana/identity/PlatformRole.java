package id.laksana.identity;

/** What someone is to the whole deployment, apart from any agency. */
public enum PlatformRole {
    OPERATOR,
    SUPERVISOR
}
