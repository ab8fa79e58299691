/** Who is asking, and what they may do: members, services, roles, permissions. */
@NullMarked
package id.laksana.identity;

import org.jspecify.annotations.NullMarked;
