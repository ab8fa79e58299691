package id.laksana.tenantadmin.audit;

import java.time.Instant;

/**
 * How a chain ended at a moment, kept where the agency's own roles do not reach.
 *
 * @param length how many entries there were
 * @param hash that of the last of them, in hexadecimal
 */
public record Seal(long length, String hash, Instant at) {}
