package id.laksana.identity.members;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * How the app administers members. Without the secret it does not.
 *
 * @param url where the app itself reaches Keycloak; what the issuer says, if empty
 * @param provisionerSecret of the client {@code laksana-provisioner}
 */
@ConfigurationProperties("laksana.keycloak")
record DirectorySettings(
        @Bindable(defaultValue = "") String url,
        @Bindable(defaultValue = "") String provisionerSecret) {

    @Override
    public String toString() {
        return "DirectorySettings[" + url + "]";
    }
}
