package id.laksana.identity.login;

import id.laksana.identity.members.MembershipsChanged;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads anew what somebody is whose memberships have just changed, instead of waiting for the end of their token. */
@Singleton
class Rereading {

    private static final Logger LOG = LoggerFactory.getLogger(Rereading.class);

    private final LiveSessions live;
    private final OpenIdProvider provider;
    private final ApplicationEventPublisher<PersonReread> events;
    private final Clock clock;

    Rereading(LiveSessions live, OpenIdProvider provider, ApplicationEventPublisher<PersonReread> events, Clock clock) {
        this.live = live;
        this.provider = provider;
        this.events = events;
        this.clock = clock;
    }

    /** On a thread of its own: a session may be waiting for whoever caused the change. */
    @EventListener
    void on(MembershipsChanged changed) {
        Thread.startVirtualThread(() -> reread(changed.person()));
    }

    private void reread(UUID person) {
        for (HttpSession session : live.all()) {
            try {
                LoginSession.of(session)
                        .filter(login -> login.person().id().equals(person))
                        .ifPresent(login -> reread(session, login));
            } catch (IllegalStateException endedMeanwhile) {
                LOG.debug("A session ended while it was looked at");
            }
        }
        events.publishEvent(new PersonReread(person));
    }

    private void reread(HttpSession session, LoginSession login) {
        login.expire();
        try {
            login.renew(provider, clock.instant());
        } catch (LoginRefused e) {
            LOG.info("A login ended: {}", e.getMessage());
            SessionEnd.end(session);
        } catch (ProviderUnavailable e) {
            LOG.warn("A login cannot be renewed: {}", e.getMessage());
        }
    }
}
