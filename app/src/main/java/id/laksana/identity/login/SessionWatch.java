package id.laksana.identity.login;

import id.laksana.web.LogFields;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Pages that only listen send no requests that would find out that their login has ended. So it is asked for them as
 * long as their person acted not long ago; a login that no longer holds closes their push with the session.
 */
@Singleton
class SessionWatch {

    private static final Logger LOG = LoggerFactory.getLogger(SessionWatch.class);

    private final LiveSessions live;
    private final OpenIdProvider provider;
    private final OidcSettings settings;
    private final Clock clock;

    SessionWatch(LiveSessions live, OpenIdProvider provider, OidcSettings settings, Clock clock) {
        this.live = live;
        this.provider = provider;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "${laksana.oidc.watch:20s}", initialDelay = "20s")
    void watch() {
        Instant now = clock.instant();
        for (HttpSession session : live.all()) {
            try {
                LoginSession.of(session).ifPresent(login -> watchOver(session, login, now));
            } catch (IllegalStateException endedMeanwhile) {
                LOG.debug("A session ended while it was looked at");
            }
        }
    }

    private void watchOver(HttpSession session, LoginSession login, Instant now) {
        try (var _ = MDC.putCloseable(LogFields.USER, login.person().id().toString())) {
            watch(session, login, now);
        }
    }

    private void watch(HttpSession session, LoginSession login, Instant now) {
        if (!login.hasEnded(now)) {
            return;
        }
        if (login.lastAct().plus(settings.idle()).isBefore(now)) {
            LOG.info("A login was idle for too long");
            SessionEnd.end(session);
            return;
        }
        try {
            login.renew(provider, now);
        } catch (LoginRefused e) {
            LOG.info("A login ended: {}", e.getMessage());
            SessionEnd.end(session);
        } catch (ProviderUnavailable e) {
            LOG.warn("A login cannot be renewed: {}", e.getMessage());
        }
    }
}
