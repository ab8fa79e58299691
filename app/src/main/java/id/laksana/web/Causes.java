package id.laksana.web;

import java.util.Objects;
import java.util.stream.Stream;

/** A failure and what led to it. */
public final class Causes {

    private static final int DEPTH = 12;

    private Causes() {}

    /** The first cause in a line, for a log that an outage would flood with stacks. */
    public static String last(Throwable failure) {
        return of(failure).reduce(failure, (_, cause) -> cause).toString();
    }

    public static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(DEPTH);
    }
}
