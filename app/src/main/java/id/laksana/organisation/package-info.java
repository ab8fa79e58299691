/** The agency's own particulars. */
@NullMarked
package id.laksana.organisation;

import org.jspecify.annotations.NullMarked;
