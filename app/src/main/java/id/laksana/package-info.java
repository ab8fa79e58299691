/** Where Laksana starts: the server, or one of the commands. */
@NullMarked
package id.laksana;

import org.jspecify.annotations.NullMarked;
