/** The pages on which SOPs are written. */
@NullMarked
package id.laksana.sop.draft.ui;

import org.jspecify.annotations.NullMarked;
