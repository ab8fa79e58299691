/** The demo's surroundings: PostgreSQL and Keycloak as children of the process. */
@NullMarked
package id.laksana.demo;

import org.jspecify.annotations.NullMarked;
