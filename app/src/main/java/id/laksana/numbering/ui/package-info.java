/** The pages on which an administrator keeps registers, patterns and the book of numbers. */
@NullMarked
package id.laksana.numbering.ui;

import org.jspecify.annotations.NullMarked;
