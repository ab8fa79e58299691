/** What operators do at the command line, against PostgreSQL and Keycloak. */
@NullMarked
package id.laksana.operators;

import org.jspecify.annotations.NullMarked;
