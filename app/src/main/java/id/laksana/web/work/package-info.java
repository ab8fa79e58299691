/** Work that takes longer than a person wants to look at a page: done in the background, for the agency and the person that asked. */
@NullMarked
package id.laksana.web.work;

import org.jspecify.annotations.NullMarked;
