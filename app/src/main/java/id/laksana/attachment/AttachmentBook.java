package id.laksana.attachment;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** What is known of files beside their bytes. Each act is a transaction of its own where there is none yet. */
@Singleton
class AttachmentBook {

    private static final Duration UNHELD = Duration.ofDays(1);

    private final AttachmentRows rows;
    private final Clock clock;

    AttachmentBook(AttachmentRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional
    void begin(UUID id, FileName name) {
        rows.sweep(clock.instant().minus(UNHELD));
        rows.begin(id, name.value(), clock.instant());
    }

    @Transactional
    Stored keep(UUID id, Intake.Taken.Whole whole) {
        rows.keep(id, whole.name().value(), whole.kind().name(), whole.sha256(), whole.size(), whole.scanned());
        return rows.find(id).orElseThrow().stored();
    }

    @Transactional
    void remove(UUID id) {
        rows.remove(id);
    }
}
