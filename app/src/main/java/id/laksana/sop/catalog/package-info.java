/** The documents that agencies begin with, in the form in which they were transcribed, and how that form becomes sheets. */
@NullMarked
package id.laksana.sop.catalog;

import org.jspecify.annotations.NullMarked;
