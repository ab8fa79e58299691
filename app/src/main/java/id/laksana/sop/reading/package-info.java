/** What of a reading can be confirmed or corrected by itself. */
@NullMarked
package id.laksana.sop.reading;

import org.jspecify.annotations.NullMarked;
