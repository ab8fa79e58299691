/** Pieces that the views of every room are made of. */
@NullMarked
package id.laksana.web.ui;

import org.jspecify.annotations.NullMarked;
