/** Where SOPs begin to be written, what is being written, and which of those in force are due to be looked at again. */
@NullMarked
package id.laksana.sop.desk;

import org.jspecify.annotations.NullMarked;
