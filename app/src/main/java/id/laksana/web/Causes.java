package id.laksana.web;

import java.util.Objects;
import java.util.stream.Stream;

/** A failure and what led to it. */
public final class Causes {

    private static final int DEPTH = 12;

    private Causes() {}

    public static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(DEPTH);
    }
}
