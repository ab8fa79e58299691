/** Tables that people send: read within bounds, and refused with the place where they are something else. */
@NullMarked
package id.laksana.web.table;

import org.jspecify.annotations.NullMarked;
