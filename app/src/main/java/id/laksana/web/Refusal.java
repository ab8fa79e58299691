package id.laksana.web;

/** Why a request is answered with a plain page or a small JSON object instead of what was asked for. */
public enum Refusal {
    BAD_ADDRESS(400, "bad-address"),
    LOGIN_USED(400, "login-used"),
    LOGIN_FAILED(403, "login-failed"),
    NOT_LOGGED_IN(401, "not-logged-in"),
    EXPIRED(403, "expired"),
    FOREIGN_PAGE(403, "foreign-page"),
    NOT_ALLOWED(403, "not-allowed"),
    NOT_FOUND(404, "not-found"),
    NO_SUCH_METHOD(405, "no-such-method"),
    STALE(409, "stale"),
    TOO_LARGE(413, "too-large"),
    HEADER_TOO_LARGE(431, "header-too-large"),
    TOO_MANY(429, "too-many"),
    BAD_REQUEST(400, "bad-request"),
    FAILED(500, "failed"),
    SUSPENDED(503, "suspended"),
    BEING_UPDATED(503, "being-updated"),
    UNAVAILABLE(503, "unavailable");

    private final int status;
    private final String code;

    Refusal(int status, String code) {
        this.status = status;
        this.code = code;
    }

    public int status() {
        return status;
    }

    /** The name of it in JSON, and of its texts in the bundle. */
    public String code() {
        return code;
    }

    /** What best describes a status that the container or a library chose. */
    public static Refusal of(int status) {
        return switch (status) {
            case 401 -> NOT_LOGGED_IN;
            case 403 -> NOT_ALLOWED;
            case 404 -> NOT_FOUND;
            case 405 -> NO_SUCH_METHOD;
            case 409 -> STALE;
            case 413 -> TOO_LARGE;
            case 429 -> TOO_MANY;
            case 431 -> HEADER_TOO_LARGE;
            case 503 -> UNAVAILABLE;
            default -> status < 500 ? BAD_REQUEST : FAILED;
        };
    }
}
