package id.laksana.identity.members;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down what Keycloak tells of the members, and lets know that it has. */
@Singleton
class RosterBook {

    private final RosterRows rows;
    private final ObjectMapper json;
    private final ApplicationEventPublisher<RosterChanged> events;

    RosterBook(RosterRows rows, ObjectMapper json, ApplicationEventPublisher<RosterChanged> events) {
        this.rows = rows;
        this.json = json;
        this.events = events;
    }

    @Transactional
    void replaceAll(List<Told> members, Instant askedAt) {
        rows.tell(write(members), askedAt);
        rows.leaveAllNotTold(askedAt);
        events.publishEvent(new RosterChanged());
    }

    @Transactional
    void tell(List<Told> members, Instant askedAt) {
        rows.tell(write(members), askedAt);
    }

    @Transactional
    void leave(UUID id, Instant askedAt) {
        rows.leave(id, askedAt);
        events.publishEvent(new RosterChanged());
    }

    private String write(List<Told> members) {
        try {
            return json.writeValueAsString(members);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Serdeable
    record Told(
            UUID id,
            String username,
            String name,
            boolean administrator,
            boolean officer,
            boolean viewer,
            boolean enabled,
            boolean entrusted,
            @Nullable Boolean elsewhere) {}
}
