package id.laksana.agency;

import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * A database that holds agencies. Its connections stand in lanes, and an agency keeps to its lane: a backend's memory
 * grows with every schema that it has served and is never given back.
 */
@EachProperty("laksana.databases")
public record DatabaseSettings(
        @Parameter String name,
        String url,
        String username,
        String password,
        @Bindable(defaultValue = "2") int lanes,
        @Bindable(defaultValue = "4") int connectionsPerLane) {}
