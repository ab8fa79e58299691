/** Units, posts, officials, who holds which post when, and who therefore signs. */
@NullMarked
package id.laksana.organisation.structure;

import org.jspecify.annotations.NullMarked;
