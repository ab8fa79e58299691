package id.laksana.casework.duty;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("case_dating")
record DatingRow(@Id short id, String calendar, Instant sweptAt, boolean settled) {}
