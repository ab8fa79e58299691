/** An agency's officials go through how its SOPs are read: they confirm what was proposed, or correct it in a draft of the next version. */
@NullMarked
package id.laksana.sop.review;

import org.jspecify.annotations.NullMarked;
