package id.laksana.sop.review;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("sop")
record LockedSop(@Id UUID id) {}
