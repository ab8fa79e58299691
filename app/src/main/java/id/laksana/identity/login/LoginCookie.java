package id.laksana.identity.login;

import jakarta.inject.Singleton;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps a login in its browser, encrypted, so that a server that was started again, or another one, goes on with it. All
 * servers of a deployment draw the key from the secret that they share with Keycloak.
 */
@Singleton
class LoginCookie {

    static final String NAME = "laksana-login";

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final byte[] PURPOSE = "laksana login cookie 1".getBytes(StandardCharsets.UTF_8);
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final OidcSettings settings;

    LoginCookie(OidcSettings settings) {
        this.settings = settings;
    }

    /** What the browser keeps: Keycloak's word for renewing the login, and when the person had last acted. */
    record Kept(String refreshToken, Instant lastAct) {

        @Override
        public String toString() {
            return "Kept[of " + lastAct + "]";
        }
    }

    void keep(HttpServletResponse response, Kept kept) {
        response.addCookie(cookie(sealed(kept), -1));
    }

    void forget(HttpServletResponse response) {
        response.addCookie(cookie("", 0));
    }

    /** Nothing where it was not made by us. */
    Optional<Kept> read(HttpServletRequest request) {
        return Stream.of(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst()
                .flatMap(this::opened);
    }

    private String sealed(Kept kept) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] token = kept.refreshToken().getBytes(StandardCharsets.UTF_8);
        byte[] plain = ByteBuffer.allocate(Long.BYTES + token.length)
                .putLong(kept.lastAct().getEpochSecond())
                .put(token)
                .array();
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain);
            byte[] whole = ByteBuffer.allocate(nonce.length + closed.length)
                    .put(nonce)
                    .put(closed)
                    .array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<Kept> opened(String value) {
        try {
            ByteBuffer whole = ByteBuffer.wrap(Base64.getUrlDecoder().decode(value));
            byte[] nonce = new byte[NONCE_BYTES];
            if (whole.remaining() <= NONCE_BYTES) {
                return Optional.empty();
            }
            whole.get(nonce);
            byte[] closed = new byte[whole.remaining()];
            whole.get(closed);
            ByteBuffer plain =
                    ByteBuffer.wrap(cipher(Cipher.DECRYPT_MODE, nonce).doFinal(closed));
            Instant lastAct = Instant.ofEpochSecond(plain.getLong());
            return Optional.of(
                    new Kept(StandardCharsets.UTF_8.decode(plain.slice()).toString(), lastAct));
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Mac derivation = Mac.getInstance("HmacSHA256");
        byte[] secret = settings.clientSecret().getBytes(StandardCharsets.UTF_8);
        derivation.init(new SecretKeySpec(secret, derivation.getAlgorithm()));
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(derivation.doFinal(PURPOSE), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private Cookie cookie(String value, int maxAge) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure("https".equals(settings.baseUrl().getScheme()));
        cookie.setMaxAge(maxAge);
        return cookie;
    }
}
