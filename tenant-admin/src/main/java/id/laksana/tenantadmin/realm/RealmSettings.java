package id.laksana.tenantadmin.realm;

import java.net.URI;
import java.util.List;

/**
 * What differs between two deployments' realms.
 *
 * @param baseUrls where browsers reach the app
 * @param backchannelBase where Keycloak itself reaches the app
 * @param clientSecret of the client {@code laksana}, with which the app logs people in
 * @param provisionerSecret of the client {@code laksana-provisioner}, with which the app keeps members
 */
public record RealmSettings(
        String realm,
        List<URI> baseUrls,
        URI backchannelBase,
        Secret clientSecret,
        Secret provisionerSecret,
        Lifetimes lifetimes,
        SslRequired sslRequired) {

    public static final String REALM = "laksana";
    public static final String CLIENT = "laksana";
    public static final String PROVISIONER = "laksana-provisioner";

    public RealmSettings {
        baseUrls = baseUrls.stream().map(RealmSettings::base).toList();
        backchannelBase = base(backchannelBase);
        if (baseUrls.isEmpty()) {
            throw new IllegalArgumentException("The realm needs at least one address of the app.");
        }
    }

    /** The usual realm of one deployment with one address. */
    public static RealmSettings of(URI baseUrl, Secret clientSecret, Secret provisionerSecret) {
        return new RealmSettings(
                REALM,
                List.of(baseUrl),
                baseUrl,
                clientSecret,
                provisionerSecret,
                Lifetimes.USUAL,
                SslRequired.EXTERNAL);
    }

    public RealmSettings withBaseUrls(List<URI> urls) {
        return new RealmSettings(realm, urls, backchannelBase, clientSecret, provisionerSecret, lifetimes, sslRequired);
    }

    public RealmSettings withBackchannelBase(URI base) {
        return new RealmSettings(realm, baseUrls, base, clientSecret, provisionerSecret, lifetimes, sslRequired);
    }

    public RealmSettings withLifetimes(Lifetimes others) {
        return new RealmSettings(
                realm, baseUrls, backchannelBase, clientSecret, provisionerSecret, others, sslRequired);
    }

    static URI base(URI url) {
        if (url.getHost() == null || !("http".equals(url.getScheme()) || "https".equals(url.getScheme()))) {
            throw new IllegalArgumentException(url + " is no web address, such as https://laksana.go.id.");
        }
        return URI.create(url.toString().replaceFirst("/+$", ""));
    }
}
