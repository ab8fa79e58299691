/** What the tests share: a whole installation, and people and programs that use it. */
@NullMarked
package id.laksana.testing;

import org.jspecify.annotations.NullMarked;
