package id.laksana.identity.members;

import java.util.Map;

/** Something was begun or ended with a member at Keycloak; published within the transaction that says so. */
public record MemberActed(Kind kind, Stage stage, String subject, Map<String, String> details) {

    public MemberActed {
        details = Map.copyOf(details);
    }

    /** What is done with a member. */
    public enum Kind {
        TAKE_ON,
        CHANGE_ROLES,
        REMOVE,
        RESET_PASSWORD,
        DISABLE,
        ENABLE
    }

    /** How far it is. What stays at its intention was interrupted. */
    public enum Stage {
        INTENDED,
        DONE,
        REFUSED,
        UNCERTAIN,
        INTERRUPTED
    }
}
