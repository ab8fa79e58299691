package id.laksana.attachment;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * Where clamd listens.
 *
 * @param host nowhere if blank: then files are kept unscanned
 * @param timeout how long a file may take, from the first byte to the answer
 */
@ConfigurationProperties("laksana.clamd")
record ScannerSettings(
        @Bindable(defaultValue = "") String host,
        @Bindable(defaultValue = "3310") int port,
        @Bindable(defaultValue = "60s") Duration timeout) {

    ScannerSettings {
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("LAKSANA_CLAMD_PORT is no port: " + port);
        }
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("LAKSANA_CLAMD_TIMEOUT leaves no time: " + timeout);
        }
    }
}
