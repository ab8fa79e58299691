/** What holds for the code as a whole, whatever it does. */
@NullMarked
package id.laksana.rules;

import org.jspecify.annotations.NullMarked;
