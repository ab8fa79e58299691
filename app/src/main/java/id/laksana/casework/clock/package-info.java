/** When a case's clocks are due, and whose time it took: pure, by the agency's working time. */
@NullMarked
package id.laksana.casework.clock;

import org.jspecify.annotations.NullMarked;
