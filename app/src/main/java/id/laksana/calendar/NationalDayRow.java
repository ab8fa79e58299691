package id.laksana.calendar;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

@MappedEntity(value = "national_day", schema = "platform")
record NationalDayRow(@Id LocalDate day, String kind, String name, String source) {}
