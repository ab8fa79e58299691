/** Members as holders of posts. */
@NullMarked
package id.laksana.organisation.members;

import org.jspecify.annotations.NullMarked;
