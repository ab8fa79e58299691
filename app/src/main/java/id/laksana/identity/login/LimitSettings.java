package id.laksana.identity.login;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * How many requests a minute are answered.
 *
 * @param strangers of one address, by whoever is not logged in; files are not counted
 * @param callers of one caller of the REST interface
 * @param events of one browser's pages
 */
@ConfigurationProperties("laksana.limits")
record LimitSettings(
        @Bindable(defaultValue = "600") int strangers,
        @Bindable(defaultValue = "1200") int callers,
        @Bindable(defaultValue = "1200") int events) {}
