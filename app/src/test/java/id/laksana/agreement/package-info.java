/** Our transitions against those of a foreign engine. */
@NullMarked
package id.laksana.agreement;

import org.jspecify.annotations.NullMarked;
