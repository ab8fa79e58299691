package id.laksana.audit;

import id.laksana.tenantadmin.audit.Seal;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity(value = "audit_seal", schema = "platform")
record SealRow(@Id long length, String hash, Instant sealedAt) {

    Seal seal() {
        return new Seal(length, hash, sealedAt);
    }
}
