/** Where flows run: on tracks between rows, in lanes between columns, and through free cells, without any size. */
@NullMarked
package id.laksana.sop.draw.route;

import org.jspecify.annotations.NullMarked;
