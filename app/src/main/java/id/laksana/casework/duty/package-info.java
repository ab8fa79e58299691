/** What Laksana does of itself with open cases: it tells what runs out, reminds, and dates them anew when the calendar changes. */
@NullMarked
package id.laksana.casework.duty;

import org.jspecify.annotations.NullMarked;
