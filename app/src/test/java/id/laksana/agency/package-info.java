/** The connections behind every agency. */
@NullMarked
package id.laksana.agency;

import org.jspecify.annotations.NullMarked;
