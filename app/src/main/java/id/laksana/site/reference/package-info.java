/** The reference of REST: the document for programs, and a page of it for programmers. */
@NullMarked
package id.laksana.site.reference;

import org.jspecify.annotations.NullMarked;
