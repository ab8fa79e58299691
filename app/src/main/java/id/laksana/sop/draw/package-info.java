/** The flowchart of a procedure: routed once on a grid of rows and columns, painted for the screen and for the strips of a printed table. */
@NullMarked
package id.laksana.sop.draw;

import org.jspecify.annotations.NullMarked;
