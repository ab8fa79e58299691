package id.laksana.organisation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** Without an emblem, its bytes are none. */
@MappedEntity("appearance")
@SuppressWarnings("ArrayRecordComponent") // lives for one call
record AppearanceRow(@Id String shortName, String colour, byte[] emblem, long version) {}
