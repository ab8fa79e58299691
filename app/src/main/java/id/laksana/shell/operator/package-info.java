/** What operators see of all agencies, and what they do to an agency as a whole. */
@NullMarked
package id.laksana.shell.operator;

import org.jspecify.annotations.NullMarked;
