/** What was done in an agency, by whom: only ever appended. */
@NullMarked
package id.laksana.audit;

import org.jspecify.annotations.NullMarked;
