/** The Keycloak adapter: login, tokens, sessions. */
@NullMarked
package id.laksana.identity.login;

import org.jspecify.annotations.NullMarked;
