/** The SOPs that an agency has, in the versions that it has had; what is stored of them, and what is in force when. */
@NullMarked
package id.laksana.sop.version;

import org.jspecify.annotations.NullMarked;
