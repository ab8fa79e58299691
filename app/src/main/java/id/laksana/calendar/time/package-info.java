/** Working time: which minutes of which days count, and how deadlines are reckoned with them. Knows nothing but the JDK. */
@NullMarked
package id.laksana.calendar.time;

import org.jspecify.annotations.NullMarked;
