/** SOPs in forms that others read. */
@NullMarked
package id.laksana.sop.exchange;

import org.jspecify.annotations.NullMarked;
