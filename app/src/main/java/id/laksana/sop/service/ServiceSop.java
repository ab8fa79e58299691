package id.laksana.sop.service;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An SOP of a service that is in force.
 *
 * @param since nothing where its paper does not say
 * @param startsHere whether the counter begins the service's cases by it
 */
public record ServiceSop(
        String code,
        String name,
        @Nullable String number,
        int version,
        Optional<LocalDate> since,
        boolean runnable,
        boolean startsHere) {}
