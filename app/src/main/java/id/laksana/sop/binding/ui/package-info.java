/** Where administrators say who stands behind the performers of the SOPs. */
@NullMarked
package id.laksana.sop.binding.ui;

import org.jspecify.annotations.NullMarked;
