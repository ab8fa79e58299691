/** The sheet of a draft as it is written in on a page, and what of it a page has to be sent anew. */
@NullMarked
package id.laksana.sop.draft.page;

import org.jspecify.annotations.NullMarked;
