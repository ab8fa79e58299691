/** The agency's calendar on screen. */
@NullMarked
package id.laksana.calendar.ui;

import org.jspecify.annotations.NullMarked;
