/** Measurements of speed: figures that are printed, beside a peer or a floor in the same run. */
@NullMarked
package id.laksana.bench;

import org.jspecify.annotations.NullMarked;
