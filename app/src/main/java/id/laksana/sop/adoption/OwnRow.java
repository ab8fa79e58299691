package id.laksana.sop.adoption;

import io.micronaut.core.annotation.Introspected;

@Introspected
record OwnRow(String hash, String code) {}
