/** The realm as code, tried against a real Keycloak. */
@NullMarked
package id.laksana.realm;

import org.jspecify.annotations.NullMarked;
