/** What is wrong with a sheet, by the regulation, by what the agencies' own paper shows, or because it could not be run. */
@NullMarked
package id.laksana.sop.lint;

import org.jspecify.annotations.NullMarked;
