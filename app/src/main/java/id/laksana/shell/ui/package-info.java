/** The frame around every view, and the pages that belong to no agency. */
@NullMarked
package id.laksana.shell.ui;

import org.jspecify.annotations.NullMarked;
