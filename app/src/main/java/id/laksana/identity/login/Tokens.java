package id.laksana.identity.login;

import id.laksana.identity.Caller;
import java.time.Instant;

/** What Keycloak gave at login or at the last refresh. Never printed: its text would be a token. */
record Tokens(Caller.Person person, String sessionId, Instant end, String refreshToken, String idToken) {

    @Override
    public String toString() {
        return "Tokens[until " + end + "]";
    }
}
