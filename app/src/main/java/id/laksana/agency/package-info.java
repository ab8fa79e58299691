/** Which agency is served, and the boundary around every transaction that PostgreSQL enforces. */
@NullMarked
package id.laksana.agency;

import org.jspecify.annotations.NullMarked;
