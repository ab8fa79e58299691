/** Cases: what runs by an SOP. */
@NullMarked
package id.laksana.casework;

import org.jspecify.annotations.NullMarked;
