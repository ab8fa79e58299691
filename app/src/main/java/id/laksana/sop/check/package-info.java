/** The rules as an agency keeps them, and what they find in its SOPs. */
@NullMarked
package id.laksana.sop.check;

import org.jspecify.annotations.NullMarked;
