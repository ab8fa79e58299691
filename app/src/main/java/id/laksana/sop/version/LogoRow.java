package id.laksana.sop.version;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("layout_logo")
@SuppressWarnings("ArrayRecordComponent") // lives for one call
record LogoRow(@Id String hash, byte[] png) {}
