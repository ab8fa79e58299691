/** The agency's own particulars on screen. */
@NullMarked
package id.laksana.organisation.ui;

import org.jspecify.annotations.NullMarked;
