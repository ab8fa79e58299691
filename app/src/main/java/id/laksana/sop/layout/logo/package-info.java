/** Logos as they are sent, and what is kept of them. */
@NullMarked
package id.laksana.sop.layout.logo;

import org.jspecify.annotations.NullMarked;
