package id.laksana.shell.operator;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/** The database operator's login. Without its password agencies are only looked at here, and changed on the command line. */
@ConfigurationProperties("laksana.operator")
record OperatorSettings(
        @Bindable(defaultValue = "") String url,
        @Bindable(defaultValue = "") String username,
        @Bindable(defaultValue = "") String password) {

    @Override
    public String toString() {
        return "OperatorSettings[" + username + "]";
    }
}
