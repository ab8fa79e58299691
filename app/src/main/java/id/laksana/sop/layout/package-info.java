/** How an agency's official sheet is laid out: data with revisions, in one or more variants. */
@NullMarked
package id.laksana.sop.layout;

import org.jspecify.annotations.NullMarked;
