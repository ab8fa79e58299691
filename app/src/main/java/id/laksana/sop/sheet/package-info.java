/** A sheet: all that paper or a half-typed draft can hold, and how the agency reads it. */
@NullMarked
package id.laksana.sop.sheet;

import org.jspecify.annotations.NullMarked;
