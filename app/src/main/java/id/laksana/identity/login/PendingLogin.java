package id.laksana.identity.login;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;

/** A login that was begun and has not come back yet. */
record PendingLogin(String state, String nonce, CodeVerifier verifier, String returnTo) {

    static PendingLogin begin(String returnTo) {
        return new PendingLogin(new State().getValue(), new Nonce().getValue(), new CodeVerifier(), returnTo);
    }
}
