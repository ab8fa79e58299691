package id.laksana.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.laksana.testing.InTurn;
import id.laksana.testing.Installation;
import id.laksana.testing.Until;
import id.laksana.testing.WebUser;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A session asks Keycloak once when its token has ended, however many of its tabs ask at that moment. */
@InTurn("the events that Keycloak keeps")
class RefreshIT {

    private static final String USER = "teknis.blitar";
    private static final int TABS = 12;

    private final Installation installation = Installation.get();

    @Test
    void shouldRefreshOnceForAllTabs() throws Exception {
        countRefreshes();
        WebUser user = WebUser.loggedIn(installation, USER);
        long before = refreshes();
        Until.within(Installation.TOKEN_LIFE.multipliedBy(3), () -> {
            user.open("/blitar");
            return refreshes() > before;
        });
        long renewed = refreshes();
        Until.passed(Installation.TOKEN_LIFE.plus(Duration.ofMillis(200)));

        List<Future<Integer>> answers;
        try (ExecutorService tabs = Executors.newFixedThreadPool(TABS)) {
            answers = IntStream.range(0, TABS)
                    .mapToObj(_ -> tabs.submit(() -> user.open("/blitar").statusCode()))
                    .toList();
        }

        for (Future<Integer> answer : answers) {
            assertThat(answer.get()).isEqualTo(200);
        }
        assertThat(refreshes()).isEqualTo(renewed + 1);
    }

    /** Keycloak counts logins by default, but not refreshes. */
    private void countRefreshes() {
        ObjectNode config = (ObjectNode) installation.realm().admin().get("/events/config");
        config.withArray("/enabledEventTypes").add("REFRESH_TOKEN");
        installation.realm().admin().put("/events/config", config);
    }

    private long refreshes() {
        String id = installation
                .realm()
                .admin()
                .get("/users?exact=true&username=" + USER)
                .path(0)
                .path("id")
                .asText();
        return installation
                .realm()
                .admin()
                .get("/events?max=1000&type=REFRESH_TOKEN&user=" + id)
                .size();
    }
}
