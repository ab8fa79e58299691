/** Pages that only tests have: pieces that no page of the product uses yet. */
@NullMarked
package id.laksana.samples;

import org.jspecify.annotations.NullMarked;
