/** Units, posts and officials on screen. */
@NullMarked
package id.laksana.organisation.structure.ui;

import org.jspecify.annotations.NullMarked;
