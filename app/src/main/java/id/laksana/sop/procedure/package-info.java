/** A procedure that is always valid: one entry, known performers, decisions with Ya and Tidak, an end within reach of every step. */
@NullMarked
package id.laksana.sop.procedure;

import org.jspecify.annotations.NullMarked;
