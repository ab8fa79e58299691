/** What operators do with cases at the command line. */
@NullMarked
package id.laksana.casework.command;

import org.jspecify.annotations.NullMarked;
