/** Pages where SOPs begin to be written and what is being written is looked after. */
@NullMarked
package id.laksana.sop.desk.ui;

import org.jspecify.annotations.NullMarked;
