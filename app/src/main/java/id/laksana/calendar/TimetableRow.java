package id.laksana.calendar;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;

@MappedEntity("timetable")
record TimetableRow(
        @Id UUID id,
        String pattern,
        LocalDate validFrom,
        String ordinary,
        String ramadan,
        String source,
        long version) {}
