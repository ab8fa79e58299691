package id.laksana.shell;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * Where the server listens beside its main port, and whom it believes.
 *
 * @param managementPort of health and metrics
 * @param trustedProxies the networks (CIDR, comma separated) whose X-Forwarded-For and -Proto are believed; nobody's if empty
 */
@ConfigurationProperties("laksana.server")
record ServerSettings(
        int managementPort, @Bindable(defaultValue = "") String trustedProxies) {}
