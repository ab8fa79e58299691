package id.laksana.casework.duty;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** By which state of the calendars open cases are dated. */
@Singleton
class Datings {

    private final DatingRows rows;

    Datings(DatingRows rows) {
        this.rows = rows;
    }

    /** Nothing where they were dated by another one. */
    @Transactional(readOnly = true)
    Optional<DatingRow> by(String calendar) {
        return rows.find().filter(kept -> kept.calendar().equals(calendar));
    }

    @Transactional
    void keep(String calendar, Instant sweptAt, boolean settled) {
        rows.keep(calendar, sweptAt, settled);
    }
}
