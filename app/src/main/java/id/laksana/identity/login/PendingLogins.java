package id.laksana.identity.login;

import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The logins begun in the tabs of one browser. Each comes back once; the oldest makes room. */
final class PendingLogins {

    private static final String ATTRIBUTE = PendingLogins.class.getName();
    private static final int MOST = 20;

    private final Map<String, PendingLogin> byState = new LinkedHashMap<>();

    static PendingLogins of(HttpSession session) {
        synchronized (PendingLogins.class) {
            if (session.getAttribute(ATTRIBUTE) instanceof PendingLogins logins) {
                return logins;
            }
            PendingLogins logins = new PendingLogins();
            session.setAttribute(ATTRIBUTE, logins);
            return logins;
        }
    }

    synchronized PendingLogin begin(String returnTo) {
        if (byState.size() >= MOST) {
            byState.remove(byState.keySet().iterator().next());
        }
        PendingLogin login = PendingLogin.begin(returnTo);
        byState.put(login.state(), login);
        return login;
    }

    synchronized Optional<PendingLogin> take(String state) {
        return Optional.ofNullable(byState.remove(state));
    }
}
