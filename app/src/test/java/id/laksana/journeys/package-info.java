/** What people do with Laksana, in a real browser against a real Keycloak. */
@NullMarked
package id.laksana.journeys;

import org.jspecify.annotations.NullMarked;
