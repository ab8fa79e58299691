package id.laksana.sop.service;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An SOP that can serve a service, in force or not.
 *
 * @param service which it serves now
 * @param startsHere whether the counter begins that service's cases by it
 */
@Introspected
public record ServableSop(
        UUID id, String code, String name, @Nullable UUID service, boolean startsHere) {}
