package id.laksana.shell.operator;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity(value = "agency_event", schema = "platform")
record EventRow(@Id long id, String agency, Instant at, String kind, String actor, String said) {}
