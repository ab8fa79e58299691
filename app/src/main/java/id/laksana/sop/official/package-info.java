/** A version of an SOP as people read it, from its sheet and its layout: on a page, on paper, and as a drawing. */
@NullMarked
package id.laksana.sop.official;

import org.jspecify.annotations.NullMarked;
