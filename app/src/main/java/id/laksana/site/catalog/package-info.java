/** What agencies publish of their services, as everybody's pages: plain HTML that needs no script and leaves nothing behind. */
@NullMarked
package id.laksana.site.catalog;

import org.jspecify.annotations.NullMarked;
