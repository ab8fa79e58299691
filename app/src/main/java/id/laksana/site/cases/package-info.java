/** Cases by REST: other systems and members' own programs register them, act on them, and follow what happens. */
@NullMarked
package id.laksana.site.cases;

import org.jspecify.annotations.NullMarked;
