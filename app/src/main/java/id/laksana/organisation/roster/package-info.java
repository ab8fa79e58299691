/** Sheets that list who works where, as agencies keep them. */
@NullMarked
package id.laksana.organisation.roster;

import org.jspecify.annotations.NullMarked;
