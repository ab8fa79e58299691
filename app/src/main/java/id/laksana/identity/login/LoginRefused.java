package id.laksana.identity.login;

/** A token, a code or a login that does not hold. */
class LoginRefused extends Exception {

    private static final long serialVersionUID = 1L;

    LoginRefused(String why) {
        super(why);
    }

    LoginRefused(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
