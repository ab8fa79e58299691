/** The official sheet and the book of sheets: one document for the screen and for paper. */
@NullMarked
package id.laksana.sop.print;

import org.jspecify.annotations.NullMarked;
