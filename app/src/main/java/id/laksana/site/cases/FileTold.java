package id.laksana.site.cases;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * A file of a case.
 *
 * @param type as its content tells
 */
@Serdeable
record FileTold(UUID id, String sha256, long size, String type) {}
