/** What is served without Vaadin: REST, health, the plain pages. */
@NullMarked
package id.laksana.site;

import org.jspecify.annotations.NullMarked;
