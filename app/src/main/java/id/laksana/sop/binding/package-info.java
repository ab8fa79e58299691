/** Who stands behind the columns of the SOPs: which posts, or which post records what others do. */
@NullMarked
package id.laksana.sop.binding;

import org.jspecify.annotations.NullMarked;
