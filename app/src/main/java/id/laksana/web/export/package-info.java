/** Tables as files: typed cells, written row by row, as Excel and as CSV. */
@NullMarked
package id.laksana.web.export;

import org.jspecify.annotations.NullMarked;
