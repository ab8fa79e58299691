package id.laksana.agency;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/** The database of the registry and of all that belongs to no agency; reached through a login and a pool of its own. */
@ConfigurationProperties("laksana.platform-database")
public record PlatformDatabase(
        String url,
        String username,
        String password,
        @Bindable(defaultValue = "4") int connections) {

    public static final String NAME = "platform";
}
