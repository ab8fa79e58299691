package id.laksana.identity.login;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The sessions of this process by the id that Keycloak gave their login. */
@Singleton
class LiveSessions {

    private final Map<String, Set<HttpSession>> byLogin = new ConcurrentHashMap<>();

    LiveSessions(MeterRegistry meters) {
        meters.gauge("laksana.sessions", this, live -> live.all().size());
    }

    void add(String login, HttpSession session) {
        byLogin.computeIfAbsent(login, _ -> ConcurrentHashMap.newKeySet()).add(session);
    }

    void remove(String login, HttpSession session) {
        byLogin.computeIfPresent(login, (_, sessions) -> {
            sessions.remove(session);
            return sessions.isEmpty() ? null : sessions;
        });
    }

    List<HttpSession> of(String login) {
        return List.copyOf(byLogin.getOrDefault(login, Set.of()));
    }

    List<HttpSession> all() {
        return byLogin.values().stream().flatMap(Set::stream).toList();
    }
}
