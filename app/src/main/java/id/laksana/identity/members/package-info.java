/** Members as their agency administers them: Keycloak decides, the agency remembers and audits. */
@NullMarked
package id.laksana.identity.members;

import org.jspecify.annotations.NullMarked;
