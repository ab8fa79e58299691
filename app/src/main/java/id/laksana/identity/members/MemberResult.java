package id.laksana.identity.members;

/** What became of an act on a member. */
public sealed interface MemberResult {

    /** It was done; the member as they are now. */
    record Done(StaffMember member) implements MemberResult {}

    /** They are no longer a member. */
    record Gone() implements MemberResult {}

    /** It was done, and this password works once. Nobody can read it again. */
    record OneTimePassword(StaffMember member, String password) implements MemberResult {

        @Override
        public String toString() {
            return "OneTimePassword[" + member + "]";
        }
    }

    /** Nothing was done. */
    record Refused(Why why) implements MemberResult {}

    /** Why nothing was done. */
    enum Why {
        /** Another act on the agency's members is under way. */
        BUSY,
        /** Keycloak cannot be reached; what was begun is completed by doing it again. */
        UNREACHABLE,
        /** The app has no service account. */
        NOT_SET_UP,
        /** Nobody of the agency's members. */
        ABSENT,
        /** No account that could be taken on, whether or not there is one. */
        NO_SUCH_ACCOUNT,
        ALREADY_MEMBER,
        /** The name or the e-mail address of a new account belongs to somebody. */
        NAME_TAKEN,
        LAST_ADMINISTRATOR,
        YOURSELF,
        /** The account is not the agency's to look after. */
        NOT_ENTRUSTED,
        /** Too many accounts were looked for. */
        TOO_MANY
    }
}
