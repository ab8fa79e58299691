package id.laksana.identity.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import id.laksana.web.Texts;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keycloak, as OpenID Connect describes it: every question that the login asks it, and every check of what it says. */
@Singleton
class OpenIdProvider {

    private static final int TIMEOUT_MILLIS = (int) Duration.ofSeconds(5).toMillis();
    private static final int LARGEST_ANSWER = 512 * 1024;
    private static final Scope SCOPE = new Scope("openid", "organization:*");

    private final OidcSettings settings;
    private final Clock clock;
    private volatile @Nullable Endpoints endpoints;

    OpenIdProvider(OidcSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Where to send a browser so that its user logs in.
     *
     * @param anew whether the password is asked for even of someone whom Keycloak knows to be logged in
     */
    URI loginAddress(PendingLogin login, boolean anew) throws ProviderUnavailable {
        return new AuthenticationRequest.Builder(
                        new ResponseType(ResponseType.Value.CODE), SCOPE, clientId(), settings.callback())
                .endpointURI(endpoints().metadata().getAuthorizationEndpointURI())
                .state(new State(login.state()))
                .nonce(new Nonce(login.nonce()))
                .codeChallenge(login.verifier(), CodeChallengeMethod.S256)
                .prompt(anew ? new Prompt(Prompt.Type.LOGIN) : null)
                .customParameter("ui_locales", Texts.INDONESIAN.getLanguage())
                .build()
                .toURI();
    }

    /** Where to send a browser so that its login ends at Keycloak too, without a question. */
    URI logoutAddress(Tokens tokens) throws ProviderUnavailable {
        try {
            return new LogoutRequest(
                            endpoints().metadata().getEndSessionEndpointURI(),
                            JWTParser.parse(tokens.idToken()),
                            settings.loggedOut(),
                            null)
                    .toURI();
        } catch (java.text.ParseException e) {
            throw new IllegalStateException("An id token that was verified at login cannot be read.", e);
        }
    }

    /** Whether an answer that names its issuer names ours. */
    boolean isIssuer(@Nullable String issuer) {
        return settings.issuer().toString().equals(issuer);
    }

    Tokens redeem(String code, PendingLogin login) throws ProviderUnavailable, LoginRefused {
        return ask(
                new AuthorizationCodeGrant(new AuthorizationCode(code), settings.callback(), login.verifier()),
                new Nonce(login.nonce()));
    }

    Tokens renew(String refreshToken) throws ProviderUnavailable, LoginRefused {
        return ask(new RefreshTokenGrant(new RefreshToken(refreshToken)), null);
    }

    /** The claims of an access token that is meant for our REST interface. */
    JWTClaimsSet verifyAccess(String token) throws ProviderUnavailable, LoginRefused {
        try {
            return endpoints().accessTokens().process(token, null);
        } catch (RemoteKeySourceException e) {
            throw new ProviderUnavailable(e);
        } catch (java.text.ParseException e) {
            throw new LoginRefused("no token, or one that cannot be read");
        } catch (BadJOSEException | JOSEException e) {
            throw new LoginRefused(e);
        }
    }

    /** The session at Keycloak that a back-channel logout token ends. */
    String verifyLogout(String token) throws ProviderUnavailable, LoginRefused {
        try {
            Endpoints known = endpoints();
            var validator = new LogoutTokenValidator(known.issuer(), clientId(), false, known.keys(), null);
            return validator.validate(JWTParser.parse(token)).getSessionID().getValue();
        } catch (RemoteKeySourceException e) {
            throw new ProviderUnavailable(e);
        } catch (java.text.ParseException e) {
            throw new LoginRefused("no token, or one that cannot be read");
        } catch (BadJOSEException | JOSEException e) {
            throw new LoginRefused(e);
        }
    }

    private Tokens ask(AuthorizationGrant grant, @Nullable Nonce nonce) throws ProviderUnavailable, LoginRefused {
        Endpoints known = endpoints();
        var client = new ClientSecretBasic(clientId(), new Secret(settings.clientSecret()));
        HTTPRequest request = new TokenRequest.Builder(known.metadata().getTokenEndpointURI(), client, grant)
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(TIMEOUT_MILLIS);
        request.setReadTimeout(TIMEOUT_MILLIS);
        try {
            TokenResponse response = OIDCTokenResponseParser.parse(request.send());
            if (!response.indicatesSuccess()) {
                throw refusal(response.toErrorResponse().getErrorObject());
            }
            return verified(((OIDCTokenResponse) response).getOIDCTokens(), known, nonce);
        } catch (IOException | RemoteKeySourceException e) {
            throw new ProviderUnavailable(e);
        } catch (ParseException | java.text.ParseException | BadJOSEException | JOSEException e) {
            throw new LoginRefused(e);
        }
    }

    /** Only what OAuth calls an invalid grant says something of the login; all else is trouble at Keycloak. */
    private static LoginRefused refusal(ErrorObject error) throws ProviderUnavailable {
        LoginRefused refused = new LoginRefused(error.getCode() + ": " + error.getDescription());
        if (OAuth2Error.INVALID_GRANT.getCode().equals(error.getCode())) {
            return refused;
        }
        throw new ProviderUnavailable(refused);
    }

    private Tokens verified(OIDCTokens tokens, Endpoints known, @Nullable Nonce nonce)
            throws BadJOSEException, JOSEException, java.text.ParseException, LoginRefused {
        var validator = new IDTokenValidator(known.issuer(), clientId(), known.keys(), null);
        validator.validate(tokens.getIDToken(), nonce);
        JWTClaimsSet claims = tokens.getIDToken().getJWTClaimsSet();
        RefreshToken refresh = tokens.getRefreshToken();
        String sid = claims.getStringClaim("sid");
        if (refresh == null || sid == null) {
            throw new LoginRefused("Keycloak gave no refresh token or no session id.");
        }
        Instant end = clock.instant().plusSeconds(tokens.getAccessToken().getLifetime());
        return new Tokens(TokenClaims.person(claims), sid, end, refresh.getValue(), tokens.getIDTokenString());
    }

    private ClientID clientId() {
        return new ClientID(settings.clientId());
    }

    private Endpoints endpoints() throws ProviderUnavailable {
        Endpoints known = endpoints;
        if (known != null) {
            return known;
        }
        try {
            Issuer issuer = new Issuer(settings.issuer());
            Endpoints found = discover(OIDCProviderMetadata.resolve(issuer, TIMEOUT_MILLIS, TIMEOUT_MILLIS));
            endpoints = found;
            return found;
        } catch (GeneralException | IOException e) {
            throw new ProviderUnavailable(e);
        }
    }

    private Endpoints discover(OIDCProviderMetadata metadata) throws MalformedURLException {
        JWKSource<SecurityContext> source = JWKSourceBuilder.create(
                        metadata.getJWKSetURI().toURL(),
                        new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, LARGEST_ANSWER))
                .retrying(true)
                .outageTolerant(Duration.ofHours(4).toMillis())
                .build();
        var keys = new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, source);
        var access = new DefaultJWTProcessor<SecurityContext>();
        access.setJWSKeySelector(keys);
        access.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                settings.audience(),
                new JWTClaimsSet.Builder()
                        .issuer(metadata.getIssuer().getValue())
                        .claim("typ", "Bearer")
                        .build(),
                Set.copyOf(List.of("sub", "exp", "iat"))));
        return new Endpoints(metadata, metadata.getIssuer(), keys, access);
    }

    private record Endpoints(
            OIDCProviderMetadata metadata,
            Issuer issuer,
            JWSVerificationKeySelector<SecurityContext> keys,
            DefaultJWTProcessor<SecurityContext> accessTokens) {}
}
