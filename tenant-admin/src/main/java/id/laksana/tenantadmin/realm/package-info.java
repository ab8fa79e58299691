/** The Keycloak realm as code, and the organizations, users and clients in it. */
@NullMarked
package id.laksana.tenantadmin.realm;

import org.jspecify.annotations.NullMarked;
