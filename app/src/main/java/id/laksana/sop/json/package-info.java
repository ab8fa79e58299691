/** JSON as a tree, read strictly and written in exactly one way. */
@NullMarked
package id.laksana.sop.json;

import org.jspecify.annotations.NullMarked;
