/** SOPs on screen. */
@NullMarked
package id.laksana.sop.ui;

import org.jspecify.annotations.NullMarked;
