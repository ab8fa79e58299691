/** The layout editor. */
@NullMarked
package id.laksana.sop.layout.ui;

import org.jspecify.annotations.NullMarked;
