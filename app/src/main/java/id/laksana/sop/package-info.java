/**
 * Standard operating procedures: {@code sheet} is what paper or a half-typed draft can hold and the only thing that is stored, {@code procedure}
 * what can be drawn, run and measured, {@code lint} what is wrong with a sheet, {@code layout} how an agency's sheets are laid out, {@code print} the
 * sheets themselves, {@code catalog} the documents that agencies begin with.
 */
@NullMarked
package id.laksana.sop;

import org.jspecify.annotations.NullMarked;
