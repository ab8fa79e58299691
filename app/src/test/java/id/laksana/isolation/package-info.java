/** That no agency can see, change, count or learn the existence of anything of another. */
@NullMarked
package id.laksana.isolation;

import org.jspecify.annotations.NullMarked;
