/** A member's own page, and who is behind an open page. */
@NullMarked
package id.laksana.identity.ui;

import org.jspecify.annotations.NullMarked;
