package id.laksana.calendar;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("calendar")
record CalendarRow(@Id short id, UUID revision) {}
