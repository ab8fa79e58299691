package id.laksana.sop.version;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("sop")
record SopRow(@Id UUID id, String code) {}
