package id.laksana.calendar;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("calendar_day")
record DayRow(
        @Id UUID id,
        LocalDate day,
        String layer,
        @Nullable UUID unitId,
        String kind,
        String hours,
        String name,
        String source,
        long version) {}
