/** Pages for tests: each piece of {@code web.ui} with sample data, in the installation under test and nowhere else. */
@NullMarked
package id.laksana.samples;

import org.jspecify.annotations.NullMarked;
