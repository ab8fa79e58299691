package id.laksana.organisation.setup;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("setup_confirmation")
record ConfirmationRow(@Id String step, Instant confirmedAt, String confirmedByName) {}
