package id.laksana.casework.chain;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity(value = "case_seal", schema = "platform")
record SealRow(@Id long no, int heads, String hash, Instant sealedAt) {}
