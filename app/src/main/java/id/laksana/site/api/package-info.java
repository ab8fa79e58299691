/** What other systems may read of an agency's services and procedures. */
@NullMarked
package id.laksana.site.api;

import org.jspecify.annotations.NullMarked;
