/** How the agency numbers its papers: registers, their patterns, and the book of all numbers that were drawn. */
@NullMarked
package id.laksana.numbering;

import org.jspecify.annotations.NullMarked;
