/** Drafts of SOPs: what will become the next version, edit by edit, for several people at once. */
@NullMarked
package id.laksana.sop.draft;

import org.jspecify.annotations.NullMarked;
