/** The agency's calendar: when it works, and which days are not like others. */
@NullMarked
package id.laksana.calendar;

import org.jspecify.annotations.NullMarked;
